import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { headerToLine } from '#shared/vault/header-line.ts'
import {
  readBackupHeader,
  verifyBackup,
} from '../../../../../src/main/vault/format/backup-reader.ts'
import { sha256 } from '../../../../../src/main/vault/format/row-tally.ts'
import type { WrappingKey } from '../../../../../src/main/vault/format/wrapping-key.ts'
import { aBackup, aWrappingKey, saveBackup } from '../../../../support/builders/a-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-damage-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'backup.cairn')

const wrapping = await aWrappingKey()
const plain = await aBackup()
const sealed = await aBackup(wrapping)
const ORIGINALS = [
  { name: 'plain', made: plain, key: null },
  { name: 'encrypted', made: sealed, key: wrapping },
] as const

async function isAccepted(bytes: Buffer, key: WrappingKey | null): Promise<boolean> {
  saveBackup(file, bytes)
  return (await verifyBackup(file, key)).ok
}

/** Places spread over the whole of a length, the first and the last included. */
function spread(count: number, length: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor((at * (length - 1)) / (count - 1)))
}

describe.each(ORIGINALS)('an $name backup', ({ made, key }) => {
  it('is accepted as it was written', async () => {
    expect(await isAccepted(made.bytes, key)).toBe(true)
  })

  it('shows each of 1,000 flipped bits', async () => {
    let accepted = 0
    for (const bit of spread(1000, made.bytes.length * 8)) {
      const bytes = Buffer.from(made.bytes)
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      if (await isAccepted(bytes, key)) accepted += 1
    }
    expect(accepted).toBe(0)
  })

  it('shows each of 200 truncations', async () => {
    let accepted = 0
    for (const length of spread(200, made.bytes.length)) {
      if (await isAccepted(made.bytes.subarray(0, length), key)) accepted += 1
    }
    expect(accepted).toBe(0)
  })

  it('shows bytes that were added', async () => {
    const longer = Buffer.concat([made.bytes, Buffer.from([0])])
    expect(await isAccepted(longer, key)).toBe(false)
  })
})

/** A header's leaves as paths. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** What a field is set to: other values of its kind, other kinds, nothing, poison. */
function mutationsOf(value: unknown): unknown[] {
  const strange = [null, true, -1, 2.5, 2 ** 30, 2 ** 53, '', 'none', '__proto__', [], {}]
  if (typeof value === 'number') return [value + 1, value - 1, value * 2, String(value), ...strange]
  const text = String(value)
  const other = text.startsWith('0') ? `1${text.slice(1)}` : `0${text.slice(1)}`
  return [other, text.slice(1), `${text}0`, text.toUpperCase(), text.slice(0, -2), ...strange]
}

function withValue(header: BackupHeader, path: readonly string[], value: unknown): BackupHeader {
  const copy = structuredClone(header)
  let at = copy as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  at[path.at(-1) ?? ''] = value
  return copy
}

/** The file with another header whose checksum holds, as a forger would write it. */
function withHeader(bytes: Buffer, header: BackupHeader): Buffer {
  const line = Buffer.from(`${headerToLine(header, sha256)}\n`)
  return Buffer.concat([line, bytes.subarray(bytes.indexOf(0x0a) + 1)])
}

describe('a header that was changed on purpose, its checksum made anew', () => {
  const cases: BackupHeader[] = []
  for (const path of leaves(sealed.header)) {
    const current = path.reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key],
      sealed.header,
    )
    for (const value of mutationsOf(current)) {
      if (value === current) continue
      cases.push(withValue(sealed.header, path, value))
    }
    cases.push(withValue(sealed.header, path, undefined))
  }
  // Two at once, until they are a thousand.
  const single = cases.length
  for (let at = 0; cases.length < 1000; at++) {
    const first = cases[(at * 7) % single]
    const path = leaves(sealed.header)[at % leaves(sealed.header).length] ?? []
    if (first !== undefined && structuredClone(first).body?.bytes !== undefined) {
      cases.push({ ...first, app: `${at}`, changeNumber: path.length + at })
    }
  }

  it('is accepted in none of 1,000 cases, and crashes in none', async () => {
    let accepted = 0
    for (const header of cases.slice(0, 1000)) {
      if (await isAccepted(withHeader(sealed.bytes, header), wrapping)) accepted += 1
    }
    expect({ tried: cases.length, accepted }).toEqual({ tried: cases.length, accepted: 0 })
    expect(cases.length).toBeGreaterThanOrEqual(1000)
  })

  it('fails in the words of a wrong passphrase', async () => {
    saveBackup(file, withHeader(sealed.bytes, { ...sealed.header, changeNumber: 41 }))
    const changed = await verifyBackup(file, wrapping)
    saveBackup(file, sealed.bytes)
    const wrong = await verifyBackup(file, await aWrappingKey('not the passphrase'))
    expect(changed.ok).toBe(false)
    expect(changed).toEqual(wrong)
    expect(!wrong.ok && wrong.error.why).toBe('wrong-passphrase')
  })

  it('is refused within 50 ms of work for a cost of 2^30', async () => {
    const { encryption } = sealed.header
    if (encryption === null) throw new Error('not encrypted')
    const derivation = { ...encryption.key.derivation, cost: 2 ** 30 }
    const header = {
      ...sealed.header,
      encryption: { ...encryption, key: { ...encryption.key, derivation } },
    }
    saveBackup(file, withHeader(sealed.bytes, header))
    const before = process.cpuUsage()
    const read = await readBackupHeader(file)
    const { user, system } = process.cpuUsage(before)
    expect(!read.ok && read.error).toEqual({
      why: 'damaged',
      reason: 'This backup is damaged. Its first line lacks encryption.key.derivation.cost.',
    })
    expect((user + system) / 1000).toBeLessThan(50)
  })
})
