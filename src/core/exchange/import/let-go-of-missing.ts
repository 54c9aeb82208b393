import {
  NAMED_WORDS,
  type NamedTable,
  REFERENCES_TO_MANY,
  REFERENCES_TO_ONE,
} from '#shared/exchange/references.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { Taken } from './cairn.ts'
import type { Notes } from './findings.ts'
import type { Known } from './tools.ts'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }
type Rows = Map<string, { readonly record: Row; readonly where: string }>

/**
 * Rows that name what is nowhere: one that makes no sense without it is refused, any other names it no longer. A
 * refused row takes those along that cannot be without it.
 */
export function letGoOfMissing(taken: Taken, known: Known, notes: Notes): void {
  const isThere = (to: NamedTable, id: unknown) =>
    typeof id === 'string' && (rowsOf(taken, to).has(id) || known.ids[to].has(id))
  refuseWithout(taken, isThere, notes)
  refuseOwnerless(taken, isThere, notes)
  for (const { table, field, to, without } of REFERENCES_TO_ONE) {
    if (without === 'refuse') continue
    const steps = field.split('.')
    replaceRows(rowsOf(taken, table), (record, where) => {
      const id = idAt(record, steps)
      if (id === null || isThere(to, id)) return record
      tellLetGo(where, field, to, notes)
      return { ...record, [String(steps[0])]: null }
    })
  }
  for (const { table, field, to } of REFERENCES_TO_MANY) {
    const steps = field.split('.')
    replaceRows(rowsOf(taken, table), (record, where) => {
      const mended = keepAt(record, steps, (id) => isThere(to, id))
      if (mended !== record) tellLetGo(where, field, to, notes)
      return mended
    })
  }
}

function replaceRows(rows: Rows, mend: (record: Row, where: string) => Row): void {
  for (const { record, where } of rows.values()) {
    const mended = mend(record, where)
    if (mended !== record) rows.set(record.id, { record: mended, where })
  }
}

function tellLetGo(where: string, field: string, to: NamedTable, notes: Notes): void {
  const name = field.replaceAll('.*', '')
  notes.repaired.add(where, name, `It no longer names ${NAMED_WORDS[to]} that is not there.`)
}

/** The id at the end of the path; null where there is none, or nothing on the way. */
function idAt(record: Row, steps: readonly string[]): unknown {
  let value: unknown = record
  for (const step of steps) {
    if (value === null) return null
    value = (value as Row)[step]
  }
  return value
}

/** The same with the lists at the end of the path shortened; the very same where they stay as they are. */
function keepAt<Value>(
  value: Value,
  steps: readonly string[],
  isKept: (id: string) => boolean,
): Value {
  const [step, ...rest] = steps
  if (step === undefined || step === '*') {
    const items = value as readonly unknown[]
    const kept =
      step === undefined
        ? items.filter((id) => isKept(String(id)))
        : items.map((item) => keepAt(item, rest, isKept))
    const isSame = kept.length === items.length && kept.every((item, at) => item === items[at])
    return isSame ? value : (kept as Value)
  }
  const inner = (value as Row)[step]
  const kept = keepAt(inner, rest, isKept)
  return kept === inner ? value : { ...value, [step]: kept }
}

type IsThere = (to: NamedTable, id: unknown) => boolean

/** In the order of the list, so that what goes along with a refused row is looked at after it. */
function refuseWithout(taken: Taken, isThere: IsThere, notes: Notes): void {
  for (const { table, field, to, without } of REFERENCES_TO_ONE) {
    if (without !== 'refuse') continue
    const steps = field.split('.')
    for (const { record, where } of rowsOf(taken, table).values()) {
      const id = idAt(record, steps)
      if (id === null || isThere(to, id)) continue
      rowsOf(taken, table).delete(record.id)
      const right = `the id of ${NAMED_WORDS[to]} in the file or in your journal`
      notes.refused.add(where, field, right)
    }
  }
}

/** A file without the record that shows it is nobody's. */
function refuseOwnerless(taken: Taken, isThere: IsThere, notes: Notes): void {
  for (const { record, where } of taken.attachments.values()) {
    if (isThere(record.owner.table, record.owner.id)) continue
    taken.attachments.delete(record.id)
    notes.refused.add(where, 'owner', 'a record in the file or in your journal')
  }
}

/** Rows of any of the tables, whose union has no common type. */
function rowsOf(taken: Taken, table: RecordTable): Rows {
  return taken[table] as unknown as Rows
}
