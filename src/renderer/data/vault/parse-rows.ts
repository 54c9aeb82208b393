import * as z from 'zod/mini'
import { instantSchema, recordIdSchema } from '#shared/records/base.ts'
import { changeSchema } from '#shared/records/change.ts'
import { recordSchemas } from '#shared/records/record-schemas.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import { countsSchema } from '#shared/vault/backup-header.ts'
import { STORED_TABLES, type StoredTable } from '#shared/vault/row-line.ts'
import { META_ID } from '../database.ts'
import type { RestoreError } from './vault-actions.ts'

export interface StoredRow {
  readonly table: StoredTable
  readonly row: Readonly<Record<string, unknown>>
}

type BadRow = Extract<RestoreError, { type: 'BadRow' }>

const metaSchema = z.strictObject({
  id: z.literal(META_ID),
  databaseId: recordIdSchema,
  changeNumber: z.int().check(z.minimum(0)),
  rows: countsSchema,
  replaces: z.nullable(recordIdSchema),
})

const SCHEMAS = { ...recordSchemas, changes: changeSchema, meta: metaSchema } as const

/** What every version had: a row can be put in its place. The rest is checked once it has been brought up to date. */
const textKeySchema = z.looseObject({ id: z.string() })
const changeKeySchema = z.looseObject({ number: z.int(), at: instantSchema })
const toKeySchema = (table: StoredTable) => (table === 'changes' ? changeKeySchema : textKeySchema)

const TABLES: ReadonlySet<unknown> = new Set(STORED_TABLES)

/** A line is a pair of a table's name and its row. */
const PAIR = 'a table that Cairn knows, and its row'

/**
 * Lines of a copy, with line breaks between them, as rows, each held to its schema; those of an older version only to
 * what they are kept by. `first` is the number of the first line, from 1. They are read as one text, which is much
 * faster than one by one.
 */
export function parseRows(
  text: string,
  first: number,
  isOlder: boolean,
): Result<StoredRow[], BadRow> {
  const pairs = parseAll(text)
  if (!pairs.ok) return err({ ...pairs.error, line: first + pairs.error.line })
  const hasPrototypeKey = text.includes('"__proto__"') || text.includes('\\u')
  const rows: StoredRow[] = []
  for (const [at, pair] of pairs.value.entries()) {
    const line = first + at
    if (!isPair(pair)) return err({ type: 'BadRow', line, field: '(root)', expected: PAIR })
    const [table, row] = pair
    const problem = findProblem(table, row, isOlder, hasPrototypeKey)
    if (problem !== null) return err({ type: 'BadRow', line, ...problem })
    rows.push({ table, row })
  }
  return ok(rows)
}

/** Why a row does not fit the newest schema of its table, or null. */
export function findProblem(
  table: StoredTable,
  row: unknown,
  isOlder = false,
  isSuspect = true,
): { readonly field: string; readonly expected: string } | null {
  const schema: z.ZodMiniType = isOlder ? toKeySchema(table) : SCHEMAS[table]
  if (!isSuspect && z.safeParse(schema, row).success) return null
  const parsed = parseWith(schema, row)
  return parsed.ok
    ? null
    : { field: `${table}.${parsed.error.field}`, expected: parsed.error.expected }
}

function parseAll(text: string): Result<unknown[], BadRow> {
  try {
    const all: unknown[] = JSON.parse(`[${text.replaceAll('\n', ',')}]`)
    // Fewer or more values than lines: a line that is no value of its own only seemed to be one among the others.
    if (all.length === countLines(text)) return ok(all)
  } catch {
    // The line that does not parse is looked for below.
  }
  for (const [at, line] of text.split('\n').entries()) {
    try {
      JSON.parse(line)
    } catch {
      return err({ type: 'BadRow', line: at, field: '(root)', expected: 'one JSON value a line' })
    }
  }
  return err({ type: 'BadRow', line: 0, field: '(root)', expected: 'one JSON value a line' })
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function isPair(value: unknown): value is [StoredTable, Record<string, unknown>] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    TABLES.has(value[0]) &&
    typeof value[1] === 'object' &&
    value[1] !== null
  )
}
