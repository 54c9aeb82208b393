import { mkdtempSync, rmSync } from 'node:fs'
import * as nodeCalls from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Change, ChangeStep } from '#shared/records/change.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import type { BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { createFiles, type FileCalls } from '../../../../src/main/vault/files.ts'
import { createBackupWriter } from '../../../../src/main/vault/format/backup-writer.ts'
import type { KeyMemory } from '../../../../src/main/vault/lock/key-memory.ts'
import type { VaultOptions } from '../../../../src/main/vault/open-vault.ts'
import { createVault, type MainVault } from '../../../../src/main/vault/vault.ts'

export const DATABASE = '0190a000-0000-7000-8000-000000000001'
export const OTHER_DATABASE = '0190a000-0000-7000-8000-000000000002'
export const PASSPHRASE = 'a walk in the hills'

/** A folder that is removed when the test has ended. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const noMemory: KeyMemory = { keeper: null, keep: async () => null, recall: async () => null }

/** Costs a fraction of what a real passphrase does. */
const cheapDerivation = () => ({
  name: 'scrypt' as const,
  cost: 2 ** 14,
  blockSize: 8 as const,
  parallelization: 1 as const,
  salt: crypto.randomUUID().replaceAll('-', ''),
})

export function vaultOptions(changes: Partial<VaultOptions> = {}): VaultOptions {
  return {
    folder: join(aFolder(), 'vault'),
    files: createFiles(),
    keyMemory: async () => noMemory,
    now: () => '2026-11-22T12:00:00.000Z',
    app: '1.0.0',
    chromium: '150.0.0.0',
    onLocked: () => {},
    derivation: cheapDerivation,
    ...changes,
  }
}

export function aVault(changes: Partial<VaultOptions> = {}): MainVault {
  return createVault(vaultOptions(changes))
}

/** The calls of the file system with some of them replaced. */
export function callsWith(changes: Partial<FileCalls>): FileCalls {
  return { ...nodeCalls, ...changes }
}

/** A store like the page's, to compare with: rows by table, and the changes that led to them. */
export interface Store {
  readonly databaseId: string
  readonly rows: Map<string, Map<string, unknown>>
  readonly changes: Change[]
}

export function aStore(databaseId: string = DATABASE): Store {
  return { databaseId, rows: new Map(RECORD_TABLES.map((name) => [name, new Map()])), changes: [] }
}

/** Commits one change: puts a row, or removes it where `value` is null. */
export function commit(store: Store, id: string, value: unknown, size = 10): Change {
  const table = store.rows.get('ratings')
  const before = table?.get(id) ?? null
  const after = value === null ? null : { id, value, note: 'x'.repeat(size) }
  if (after === null) table?.delete(id)
  else table?.set(id, after)
  const number = store.changes.length + 1
  const step: ChangeStep = { table: 'ratings', id, before, after }
  const at = new Date(Date.UTC(2026, 0, 1) + number).toISOString()
  const change: Change = {
    number,
    at,
    command: 'ratings/rate',
    label: 'Rate \u2028 it',
    steps: [step],
    automatic: false,
    reverts: [],
    rows: [`ratings/${id}`],
  }
  store.changes.push(change)
  return change
}

/** Commits `count` changes over a few rows. */
export function commitMany(store: Store, count: number): Change[] {
  return Array.from({ length: count }, (_item, index) =>
    commit(store, `row-${(store.changes.length * 7) % 50}`, index % 11 === 10 ? null : index),
  )
}

export function linesOf(store: Store): string[] {
  const records = RECORD_TABLES.flatMap((table) =>
    [...(store.rows.get(table)?.values() ?? [])].map((row) => rowToLine(table, row)),
  )
  const meta = {
    id: 'meta',
    databaseId: store.databaseId,
    changeNumber: store.changes.length,
    rows: Object.fromEntries(RECORD_TABLES.map((name) => [name, store.rows.get(name)?.size ?? 0])),
    replaces: null,
  }
  const changes = store.changes.map((change) => rowToLine('changes', change))
  return [...records, ...changes, rowToLine('meta', meta)]
}

export function subjectOf(store: Store, schema = 4): BackupSubject {
  const counts: Record<string, number> = { changes: store.changes.length, meta: 1 }
  for (const table of RECORD_TABLES) counts[table] = store.rows.get(table)?.size ?? 0
  return { databaseId: store.databaseId, changeNumber: store.changes.length, schema, counts }
}

interface CopyOptions {
  readonly kind?: SnapshotKind
  readonly schema?: number
  readonly madeAt?: string
  /** Done once the copy was read and before it is kept. */
  readonly meanwhile?: () => Promise<void>
}

/** Writes a copy of the store into the vault, as the page does. */
export async function copy(vault: MainVault, store: Store, options: CopyOptions = {}) {
  const leave = await vault.mayWrite()
  if (!leave.ok) return leave
  const { kind = 'scheduled', schema, madeAt = '2026-11-22T12:00:00.000Z' } = options
  const facts = { subject: subjectOf(store, schema), kind, madeAt, app: '1.0.0' }
  const writer = createBackupWriter(facts, leave.value.key)
  for (const line of linesOf(store)) await writer.write(`${line}\n`)
  const done = await writer.finish()
  if (!done.ok) return done
  await options.meanwhile?.()
  return vault.keepCopy(done.value.header, done.value.parts, leave.value)
}

/** Sorted, since the order of rows within a table is no part of a store. */
export function sortedLines(lines: readonly string[]): string[] {
  return lines.toSorted()
}
