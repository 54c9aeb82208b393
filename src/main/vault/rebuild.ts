import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import type { BackupHeader, BackupSubject } from '#shared/vault/backup-header.ts'
import { isRecordLine, rowToLine, STORED_TABLES, type StoredTable } from '#shared/vault/row-line.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { readBackupText } from './format/backup-reader.ts'
import { createBackupWriter } from './format/backup-writer.ts'
import type { WrappingKey } from './format/wrapping-key.ts'
import { recordCounts } from './ledger-book.ts'
import type { Lineage } from './lineage.ts'
import type { Shelf } from './shelf.ts'
import { DAMAGED } from './trouble.ts'

/** The store as the ledger knows it. */
export interface Rebuilt {
  readonly header: BackupHeader
  readonly lines: readonly string[]
}

interface Ground {
  readonly lineage: Lineage
  readonly shelf: Shelf
  readonly ledger: Ledger
  /** Of the moment and of the program, for the header. */
  readonly madeAt: string
  readonly app: string
}

/**
 * The newest good copy of the ledger's database with every later change worked in, older copies where one does not
 * lead there, and at last the journal alone where it goes back to the first change. What comes out has the ledger's
 * counts and digest, or nothing does. Fails with `damaged` or `locked`.
 */
export async function rebuild(ground: Ground): Promise<VaultResult<Rebuilt>> {
  const { lineage, shelf, ledger } = ground
  const schema = lineage.schema()
  const copies = shelf.list().filter(
    (copy) =>
      copy.databaseId === ledger.databaseId &&
      copy.changeNumber <= ledger.changeNumber &&
      !shelf.isParted(copy.id) &&
      // A migration may lie between the two, and its work is in no change.
      (schema === null || copy.schema === schema),
  )
  let failure: VaultResult<Rebuilt> = DAMAGED
  for (const copy of copies) {
    const done = await rebuildFrom(ground, copy)
    if (done.ok) return done
    failure = done
  }
  const alone = await rebuildFrom(ground, null)
  return alone.ok || copies.length === 0 ? alone : failure
}

async function rebuildFrom(
  ground: Ground,
  copy: SnapshotInfo | null,
): Promise<VaultResult<Rebuilt>> {
  const { lineage, shelf, ledger } = ground
  const rows = createRows()
  if (copy !== null) {
    const verified = await shelf.verify(copy.id)
    if (!verified.ok) return verified
    await readRows(rows, shelf.pathOf(copy.id), await shelf.keyFor(copy.id))
  }
  const later = await lineage.readAfter(copy?.changeNumber ?? 0)
  if (!later.ok) return later
  for (const change of later.value.changes) applyChange(rows, change)
  rows.put('meta', 'meta', { ...readMeta(rows), ...toMeta(ledger) })
  return check(ground, copy?.schema ?? lineage.schema() ?? 1, rows)
}

/** Nothing is given out that is not what the ledger knows. */
async function check(ground: Ground, schema: number, rows: Rows): Promise<VaultResult<Rebuilt>> {
  const { ledger, madeAt, app } = ground
  const { databaseId, changeNumber } = ledger
  const lines = rows.lines()
  const subject: BackupSubject = { databaseId, changeNumber, schema, counts: rows.counts() }
  const writer = createBackupWriter({ subject, kind: 'requested', madeAt, app }, null)
  for (const line of lines) await writer.write(`${line}\n`)
  const done = await writer.finish()
  if (!done.ok) return done
  const { header } = done.value
  const isSame =
    header.digest === ledger.digest &&
    JSON.stringify(recordCounts(header.counts)) === JSON.stringify(recordCounts(ledger.rows))
  return isSame ? ok({ header, lines }) : DAMAGED
}

interface Rows {
  put(table: StoredTable, id: string, row: unknown): void
  putLine(line: string): void
  remove(table: StoredTable, id: string): void
  get(table: StoredTable, id: string): string | undefined
  counts(): Record<string, number>
  /** In the order of a backup. */
  lines(): string[]
}

function createRows(): Rows {
  const tables = new Map<string, Map<string, string>>(
    STORED_TABLES.map((name) => [name, new Map()]),
  )
  const rows: Rows = {
    put: (table, id, row) => tables.get(table)?.set(id, rowToLine(table, row)),
    putLine(line) {
      const [table, row] = JSON.parse(line) as [string, { id?: unknown; number?: unknown }]
      tables.get(table)?.set(String(isRecordLine(line) ? row.id : (row.number ?? row.id)), line)
    },
    remove: (table, id) => tables.get(table)?.delete(id),
    get: (table, id) => tables.get(table)?.get(id),
    counts: () => Object.fromEntries([...tables].map(([name, each]) => [name, each.size])),
    lines: () => STORED_TABLES.flatMap((name) => [...(tables.get(name)?.values() ?? [])]),
  }
  return rows
}

async function readRows(rows: Rows, path: string, key: WrappingKey | null): Promise<void> {
  let rest = ''
  for await (const text of readBackupText(path, key)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) rows.putLine(line)
  }
  if (rest !== '') rows.putLine(rest)
}

function applyChange(rows: Rows, change: Change): void {
  for (const { table, id, after } of change.steps) {
    if (after === null) rows.remove(table, id)
    else rows.put(table, id, after)
  }
  rows.put('changes', String(change.number), change)
}

function readMeta(rows: Rows): object {
  const line = rows.get('meta', 'meta')
  return line === undefined ? { id: 'meta', replaces: null } : JSON.parse(line)[1]
}

function toMeta({ databaseId, changeNumber, rows }: Ledger): object {
  return { databaseId, changeNumber, rows }
}
