import type { ImportResult } from '#shared/exchange/import-draft.ts'
import { IMPORT_ROWS } from '#shared/exchange/limits.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import { type RecordOf, recordSchemas } from '#shared/records/record-schemas.ts'
import { toSchema6 } from '#shared/records/upgrades/to-schema-6.ts'
import { ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import { EXPORT_FORMAT, EXPORT_VERSION, OLDEST_SCHEMA } from '../format.ts'
import { readInstant } from '../instant.ts'
import { failed } from './failure.ts'
import type { Notes } from './findings.ts'
import { isObject } from './is-object.ts'
import type { ImportTools, Known } from './tools.ts'

/** Number of the newest schema that gave rows more fields. */
const NEWEST_FIELDS = 6

/** Rows by table, each by its id, with where the file has it. */
export type Taken = {
  readonly [Name in RecordTable]: Map<string, { readonly record: RecordOf[Name]; where: string }>
}

const HEAD = ['format', 'version', 'app', 'schema', 'madeAt', 'counts', 'digest', 'records']

/** Fields that hold an instant. The shape is the schema's; here it has to be one that exists. */
const INSTANTS = ['createdAt', 'updatedAt', 'deletedAt', 'welcomedAt', 'chosenAt', 'at']

export function isCairnExport(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && value.format === EXPORT_FORMAT
}

/** Takes the rows of our own `cairn.json`: each checked by its schema and made anew. */
export function takeCairn(
  path: string,
  file: Readonly<Record<string, unknown>>,
  notes: Notes,
  known: Known,
  tools: ImportTools,
): ImportResult<Taken> {
  const fault = checkHead(path, file, known)
  if (fault !== null) return fault
  const records = file.records as Readonly<Record<string, unknown>>
  for (const key of Object.keys(file)) {
    if (!HEAD.includes(key)) notes.leftOut.add(path, key, 'It is not part of the format.')
  }
  for (const table of Object.keys(records)) {
    if (!(RECORD_TABLES as readonly string[]).includes(table)) {
      notes.leftOut.add(path, table, 'Cairn has no table of this name.')
    }
  }
  const rows = RECORD_TABLES.map((table) => [table, records[table]] as const)
  const total = rows.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0)
  if (total > IMPORT_ROWS) {
    return failed('too-large', `${path} has ${total} records; at most ${IMPORT_ROWS} are read.`)
  }
  const taken = Object.fromEntries(RECORD_TABLES.map((table) => [table, new Map()])) as Taken
  const digest = createDigest(tools.sha256)
  const isOlder = (file.schema as number) < NEWEST_FIELDS
  for (const [table, list] of rows) {
    if (list === undefined) continue
    if (!Array.isArray(list)) notes.refused.add(path, table, 'a list')
    else takeTable(path, table, list, taken, notes, { isOlder, onLine: (line) => digest.add(line) })
  }
  if (!isWhatItSays(file, taken, digest.hex())) {
    const what = 'It was changed after Cairn wrote it. Each record was checked by itself.'
    notes.repaired.add(path, 'digest', what)
  }
  return ok(taken)
}

function checkHead(path: string, file: Readonly<Record<string, unknown>>, known: Known) {
  const { version, schema, records } = file
  if (!Number.isSafeInteger(version) || (version as number) < 1) {
    return failed('malformed', `${path} needs ${EXPORT_VERSION} as its version.`)
  }
  if (version !== EXPORT_VERSION) {
    return failed(
      'newer',
      `${path} was written by a newer Cairn, in version ${version} of the format. This one reads ${EXPORT_VERSION}.`,
    )
  }
  if (!Number.isSafeInteger(schema) || (schema as number) < OLDEST_SCHEMA) {
    return failed('malformed', `${path} needs a whole number from ${OLDEST_SCHEMA} as its schema.`)
  }
  if ((schema as number) > known.schema) {
    return failed(
      'newer',
      `${path} was written by a newer Cairn, with records of schema ${schema}. This one knows ${known.schema}.`,
    )
  }
  return isObject(records) ? null : failed('malformed', `${path} needs an object as its records.`)
}

function takeTable<Name extends RecordTable>(
  path: string,
  table: Name,
  list: readonly unknown[],
  taken: Taken,
  notes: Notes,
  { isOlder, onLine }: { isOlder: boolean; onLine: (line: string) => void },
): void {
  const rows: Map<string, { readonly record: RecordOf[Name]; where: string }> = taken[table]
  for (const [at, row] of list.entries()) {
    const where = `${path}, ${table} ${at + 1}`
    const checked = parseWith(recordSchemas[table], isOlder ? toSchema6(table, row) : row)
    if (!checked.ok) {
      notes.refused.add(where, checked.error.field, checked.error.expected)
      continue
    }
    const record = checked.value as RecordOf[Name]
    const wrong = INSTANTS.find((field) => isNoInstant((record as Record<string, unknown>)[field]))
    if (wrong !== undefined) {
      notes.refused.add(where, wrong, 'an instant that exists, from 1900 to 2199')
      continue
    }
    // The digest is of the rows as they were written; one that is refused is told by itself.
    onLine(rowToLine(table, isOlder ? (row as RecordOf[Name]) : record))
    takeRow(rows, record, where, notes)
  }
}

function isNoInstant(value: unknown): boolean {
  return typeof value === 'string' && readInstant(value) === null
}

/** An id that is there twice: equal rows are one, one in the trash gives way, and two that differ cannot both be. */
function takeRow<Row extends RecordOf[RecordTable]>(
  rows: Map<string, { readonly record: Row; where: string }>,
  record: Row,
  where: string,
  notes: Notes,
): void {
  const twin = rows.get(record.id)
  if (twin === undefined) rows.set(record.id, { record, where })
  else if (canonicalJson(twin.record) === canonicalJson(record)) {
    notes.repaired.add(where, 'id', 'It is there twice and was taken once.')
  } else if ((twin.record.deletedAt === null) !== (record.deletedAt === null)) {
    if (record.deletedAt === null) rows.set(record.id, { record, where })
    notes.repaired.add(where, 'id', 'It is in the trash and alive; the living one was taken.')
  } else notes.refused.add(where, 'id', 'an id that no other row has')
}

function isWhatItSays(
  file: Readonly<Record<string, unknown>>,
  taken: Taken,
  digest: string,
): boolean {
  const { counts } = file
  const isCounted = RECORD_TABLES.every(
    // An older file does not speak of tables that there were not yet.
    (table) => isObject(counts) && (counts[table] ?? 0) === taken[table].size,
  )
  return isCounted && file.digest === digest
}
