import { closeSync, openSync, readSync } from 'node:fs'
import { err, ok, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import { type CommandFailure, failure } from './failure.ts'
import { type SeedProfile, seedProfileSchema } from './seed-profile.ts'

/** Largest profile that is read. Unit: bytes. Source: judgement; a full one has about 2,000. */
const LARGEST_PROFILE = 1_000_000

/** A number that JSON does not have, and the key in front of it. */
const NOT_A_NUMBER = /"([^"\\]{1,80})"\s*:\s*[-+]?(?:NaN|Infinity)\b/

/** Reads and checks the profile of `--profile FILE`, or of standard input for `-`. */
export function readProfile(path: string): Result<SeedProfile, CommandFailure> {
  const text = readText(path)
  if (!text.ok) return text
  if (text.value.trim() === '') return err(failure('profile', 'a JSON object, not an empty file'))
  const value = parseJson(text.value)
  if (!value.ok) return value
  if (typeof value.value !== 'object' || value.value === null || Array.isArray(value.value)) {
    return err(failure('profile', 'a JSON object with the keys of a profile'))
  }
  const profile = parseWith(seedProfileSchema, value.value)
  if (profile.ok) return profile
  const { field, expected } = profile.error
  return err(failure(field === '(root)' ? 'profile' : `profile.${field}`, expected))
}

function parseJson(text: string): Result<unknown, CommandFailure> {
  try {
    return ok(JSON.parse(text))
  } catch {
    const key = NOT_A_NUMBER.exec(text)?.[1]
    if (key !== undefined) return err(failure(`profile.${key}`, 'a number, not NaN or Infinity'))
    return err(failure('profile', 'valid JSON'))
  }
}

function readText(path: string): Result<string, CommandFailure> {
  const standardInput = path === '-'
  try {
    const file = standardInput ? 0 : openSync(path, 'r')
    try {
      const bytes = readUpTo(file, LARGEST_PROFILE + 1)
      if (bytes.length > LARGEST_PROFILE) {
        return err(failure('profile', `a file of at most ${LARGEST_PROFILE} bytes`))
      }
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } finally {
      if (!standardInput) closeSync(file)
    }
  } catch (cause) {
    return err(failure('--profile', readProblem(cause, path)))
  }
}

/** Never reads more than asked, so that a huge or endless input cannot fill the memory. */
function readUpTo(file: number, limit: number): Uint8Array {
  const bytes = new Uint8Array(limit)
  let length = 0
  while (length < limit) {
    const count = readOnce(file, bytes, length)
    if (count === 0) break
    length += count
  }
  return bytes.subarray(0, length)
}

function readOnce(file: number, bytes: Uint8Array, offset: number): number {
  for (;;) {
    try {
      return readSync(file, bytes, offset, bytes.length - offset, null)
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code
      if (code === 'EOF') return 0
      // A terminal or a slow pipe has nothing yet.
      if (code !== 'EAGAIN') throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function readProblem(cause: unknown, path: string): string {
  if (cause instanceof TypeError) return 'text in UTF-8'
  const code = (cause as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `a file that exists, not ${path}`
  if (code === 'EISDIR') return `a file, not the folder ${path}`
  return `a file that can be read, not ${path} (${code})`
}
