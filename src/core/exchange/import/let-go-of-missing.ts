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
    for (const { record, where } of rowsOf(taken, table).values()) {
      if (record[field] === null || isThere(to, record[field])) continue
      rowsOf(taken, table).set(record.id, { record: { ...record, [field]: null }, where })
      notes.repaired.add(where, field, `It no longer names ${NAMED_WORDS[to]} that is not there.`)
    }
  }
  for (const { table, field, to } of REFERENCES_TO_MANY) {
    for (const { record, where } of rowsOf(taken, table).values()) {
      const ids = record[field] as readonly string[]
      const there = ids.filter((id) => isThere(to, id))
      if (there.length === ids.length) continue
      rowsOf(taken, table).set(record.id, { record: { ...record, [field]: there }, where })
      notes.repaired.add(where, field, `It no longer names ${NAMED_WORDS[to]} that is not there.`)
    }
  }
}

type IsThere = (to: NamedTable, id: unknown) => boolean

/** In the order of the list, so that what goes along with a refused row is looked at after it. */
function refuseWithout(taken: Taken, isThere: IsThere, notes: Notes): void {
  for (const { table, field, to, without } of REFERENCES_TO_ONE) {
    if (without !== 'refuse') continue
    for (const { record, where } of rowsOf(taken, table).values()) {
      if (record[field] === null || isThere(to, record[field])) continue
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
