import { writeFileSync } from 'node:fs'
import type { BackupHeader, Counts, ScryptParameters } from '#shared/vault/backup-header.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { createBackupWriter } from '../../../src/main/vault/format/backup-writer.ts'
import { deriveWrappingKey, type WrappingKey } from '../../../src/main/vault/format/wrapping-key.ts'

export const PASSPHRASE = 'a cairn of seven stones'
export const DATABASE_ID = '01900000-0000-7000-8000-000000000000'

/** The least that a file may ask for, so that tests are quick. */
export function aCheapDerivation(salt = '00112233445566778899aabbccddeeff'): ScryptParameters {
  return { name: 'scrypt', cost: 2 ** 14, blockSize: 8, parallelization: 1, salt }
}

export function aWrappingKey(passphrase = PASSPHRASE, salt?: string): Promise<WrappingKey> {
  return deriveWrappingKey(passphrase, aCheapDerivation(salt))
}

/** Lines of a small journal: `goals` records with words beyond ASCII, their changes and one row of bookkeeping. */
export function someLines(goals = 40): string[] {
  const records = Array.from({ length: goals }, (_, at) =>
    rowToLine('goals', { id: `goal-${at}`, title: `Überblick ${at} 🪨 "straße"`, rank: at * 1.5 }),
  )
  const changes = Array.from({ length: goals }, (_, at) =>
    rowToLine('changes', { number: at + 1, command: 'goals/add', steps: [{ id: `goal-${at}` }] }),
  )
  return [...records, ...changes, rowToLine('meta', { key: 'store', databaseId: DATABASE_ID })]
}

export function countsOf(lines: readonly string[]): Counts {
  const counts: Counts = {}
  for (const line of lines) {
    const table = line.slice(2, line.indexOf('"', 2))
    counts[table] = (counts[table] ?? 0) + 1
  }
  return counts
}

export interface MadeBackup {
  readonly header: BackupHeader
  readonly bytes: Buffer
}

/** A backup as the app writes it. */
export async function aBackup(
  wrapping: WrappingKey | null = null,
  lines: readonly string[] = someLines(),
): Promise<MadeBackup> {
  const writer = createBackupWriter(
    {
      subject: { databaseId: DATABASE_ID, changeNumber: 40, schema: 4, counts: countsOf(lines) },
      kind: 'requested',
      madeAt: '2026-11-22T20:00:00.000Z',
      app: '0.1.0',
    },
    wrapping,
  )
  for (const line of lines) await writer.write(`${line}\n`)
  const made = await writer.finish()
  if (!made.ok) throw new Error(made.error.reason)
  return { header: made.value.header, bytes: Buffer.concat(made.value.parts) }
}

export function saveBackup(file: string, bytes: Buffer): string {
  writeFileSync(file, bytes)
  return file
}
