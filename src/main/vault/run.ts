import { join } from 'node:path'
import * as z from 'zod/mini'
import { parseWith } from '#shared/schema.ts'
import type { VaultState } from '#shared/vault/vault-state.ts'
import { type Files, removeAtExit } from './files.ts'

const FLAG = 'running.json'
const RUNTIME = 'runtime.json'

/** Files about runs of the program and not about the journal. */
export const RUN_FILES: readonly string[] = [FLAG, RUNTIME]

const runtimeSchema = z.strictObject({
  chromium: z.string().check(z.regex(/^\d{1,6}(\.\d{1,6}){0,3}$/, 'a version')),
})

/** What this start found of the run before. */
export type RunFacts = Pick<VaultState, 'uncleanExit' | 'olderRuntime'>

/**
 * Leaves a flag that only an orderly end takes away, and notes the newest Chromium that has written the store; null
 * where this runtime tells none. Throws as a file call does.
 */
export async function beginRun(
  folder: string,
  files: Files,
  chromium: string | null,
): Promise<RunFacts> {
  const uncleanExit = (await files.read(join(folder, FLAG))) !== null
  await raiseFlag(folder, files, chromium)
  if (chromium === null) return { uncleanExit, olderRuntime: null }
  const written = parseRuntime(await files.read(join(folder, RUNTIME)))
  if (written !== null && isOlder(chromium, written)) {
    return { uncleanExit, olderRuntime: { written, running: chromium } }
  }
  if (written !== chromium) {
    await files.writeWhole(join(folder, RUNTIME), [`${JSON.stringify({ chromium })}\n`])
  }
  return { uncleanExit, olderRuntime: null }
}

export async function raiseFlag(
  folder: string,
  files: Files,
  chromium: string | null,
): Promise<void> {
  await files.writeWhole(join(folder, FLAG), [`${JSON.stringify({ chromium })}\n`])
}

export async function hasFlag(folder: string, files: Files): Promise<boolean> {
  return (await files.read(join(folder, FLAG))) !== null
}

export function endRun(folder: string): void {
  removeAtExit(join(folder, FLAG))
}

function parseRuntime(file: Buffer | null): string | null {
  if (file === null) return null
  try {
    const parsed = parseWith(runtimeSchema, JSON.parse(file.toString('utf8')))
    return parsed.ok ? parsed.value.chromium : null
  } catch {
    return null
  }
}

function isOlder(running: string, written: string): boolean {
  const parts = (version: string) => version.split('.').map(Number)
  const [first, second] = [parts(running), parts(written)]
  for (let at = 0; at < 4; at++) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
