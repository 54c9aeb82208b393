import { type Change, RECORD_TABLES, type RecordTable } from '../records/change.ts'
import { rowToLine, STORED_TABLES, type StoredTable } from './row-line.ts'

/** Bookkeeping of the store as it will be. */
export interface Bookkeeping {
  readonly databaseId: string
  readonly changeNumber: number
  readonly rows: Readonly<Record<string, number>>
}

/** Lines of a copy with later changes worked in, in the order of a copy. The changes follow the copy's last one. */
export async function* workIn(
  base: AsyncIterable<string> | null,
  changes: readonly Change[],
  books: Bookkeeping,
): AsyncGenerator<string> {
  const touched = lastRows(changes)
  let meta: Record<string, unknown> = { id: 'meta', replaces: null }
  let done = 0

  /** What the changes put into the tables before this one, once the copy's own lines of them are through. */
  function* newLinesBefore(index: number): Generator<string> {
    for (; done < index; done++) {
      const table = STORED_TABLES[done]
      if (table === 'changes') for (const change of changes) yield rowToLine('changes', change)
      for (const row of touched.get(table as RecordTable)?.values() ?? []) {
        if (row !== null && table !== undefined) yield rowToLine(table, row)
      }
    }
  }

  for await (const line of base ?? []) {
    const table = line.slice(2, line.indexOf('"', 2)) as StoredTable
    yield* newLinesBefore(STORED_TABLES.indexOf(table))
    const replaced = touched.get(table as RecordTable)
    if (table === 'meta') meta = readRow(line)
    else if (replaced === undefined || !replaced.has(String(readRow(line).id))) yield line
  }
  yield* newLinesBefore(STORED_TABLES.indexOf('meta'))
  yield rowToLine('meta', { ...meta, ...books })
}

/** What is left of each touched row in the end; null for one that is gone. */
function lastRows(changes: readonly Change[]): ReadonlyMap<RecordTable, Map<string, unknown>> {
  const tables = new Map(RECORD_TABLES.map((table) => [table, new Map<string, unknown>()]))
  for (const { steps } of changes) {
    for (const { table, id, after } of steps) tables.get(table)?.set(id, after)
  }
  return new Map([...tables].filter(([, rows]) => rows.size > 0))
}

function readRow(line: string): Record<string, unknown> {
  const [, row] = JSON.parse(line) as [string, Record<string, unknown>]
  return row
}

/** Lines out of text that was cut anywhere. */
export async function* textToLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
