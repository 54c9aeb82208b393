import { withoutCircles } from '#shared/exchange/circles.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import type { Taken } from './cairn.ts'
import type { Notes } from './findings.ts'
import { letGoOfMissing } from './let-go-of-missing.ts'
import type { Known } from './tools.ts'

/** Tables with one row for each goal and day. */
const DAILY = ['snapshots', 'forecasts'] as const

/**
 * Puts right what rows say of each other. A row that cannot be without what is nowhere is refused; a milestone that
 * waits for one that is nowhere waits for it no longer, and circles are opened.
 */
export function mendReferences(taken: Taken, known: Known, notes: Notes): void {
  for (const table of ['profile', 'settings'] as const)
    keepOne(taken[table].values(), taken[table], notes)
  const enrolled = [...taken.program.values()].filter(({ record }) => record.deletedAt === null)
  keepOne(enrolled, taken.program, notes)
  keepOneOfASource(taken.entries, notes)
  keepOneInPlaceOf(taken.prompts, notes)
  letGoOfMissing(taken, known, notes)
  for (const table of DAILY) keepOneADay(taken[table], notes)
  mendMilestones(taken, known, notes)
}

/** What is used of a table's rows, whatever else they hold. */
interface Rows<Row> {
  values(): Iterable<{ readonly record: Row; readonly where: string }>
  delete(id: string): boolean
}

type Common = RecordOf[RecordTable]

type Row = Pick<Common, 'id' | 'deletedAt' | 'updatedAt'>

/** Of what there can be but one: a living row before one in the trash, then the one changed last. */
function keepOne(
  candidates: Iterable<{ readonly record: Row; readonly where: string }>,
  rows: Rows<Row>,
  notes: Notes,
): void {
  const rank = ({ deletedAt, updatedAt }: Row) => `${deletedAt === null ? 1 : 0} ${updatedAt}`
  const sorted = [...candidates].sort((a, b) => (rank(a.record) < rank(b.record) ? 1 : -1))
  for (const { record, where } of sorted.slice(1)) {
    rows.delete(record.id)
    notes.refused.add(where, '', 'one row; the one changed last was taken')
  }
}

/** What came from one place in another program is one entry. */
function keepOneOfASource(rows: Taken['entries'], notes: Notes): void {
  const sources = new Set<string>()
  for (const { record, where } of rows.values()) {
    if (record.source === null) continue
    const source = `${record.source.app} ${record.source.key}`
    if (sources.has(source)) {
      rows.delete(record.id)
      notes.refused.add(where, 'source', 'a source that no other entry has')
    }
    sources.add(source)
  }
}

/** A question of the program has at most one that takes its place. */
function keepOneInPlaceOf(rows: Taken['prompts'], notes: Notes): void {
  const byPlace = new Map<string, { readonly record: RecordOf['prompts']; where: string }[]>()
  for (const row of rows.values()) {
    const { replaces } = row.record
    if (replaces !== null) byPlace.set(replaces, [...(byPlace.get(replaces) ?? []), row])
  }
  for (const rivals of byPlace.values()) keepOne(rivals, rows, notes)
}

interface Daily {
  readonly id: string
  readonly updatedAt: string
  readonly goalId: string
  readonly day: string
}

function keepOneADay(rows: Rows<Daily>, notes: Notes): void {
  const byDay = new Map<string, { readonly record: Daily; readonly where: string }>()
  for (const row of rows.values()) {
    const key = `${row.record.goalId} ${row.record.day}`
    const other = byDay.get(key)
    if (other === undefined) {
      byDay.set(key, row)
      continue
    }
    const loser = row.record.updatedAt > other.record.updatedAt ? other : row
    byDay.set(key, loser === row ? other : row)
    rows.delete(loser.record.id)
    notes.refused.add(
      loser.where,
      'day',
      'one row for a goal and day; the one changed last was taken',
    )
  }
}

function mendMilestones(taken: Taken, known: Known, notes: Notes): void {
  const rows = taken.milestones
  const replace = (milestone: Milestone, dependsOn: readonly string[], what: string) => {
    const where = rows.get(milestone.id)?.where ?? ''
    rows.set(milestone.id, { record: { ...milestone, dependsOn: [...dependsOn] }, where })
    notes.repaired.add(where, 'dependsOn', what)
  }
  for (const { record } of rows.values()) {
    const there = record.dependsOn.filter((id) => rows.has(id) || known.ids.milestones.has(id))
    if (there.length < record.dependsOn.length) {
      replace(record, there, 'It no longer waits for a milestone that is not there.')
    }
  }
  const before = new Map([...rows].map(([id, { record }]) => [id, record.dependsOn]))
  for (const [id, dependsOn] of withoutCircles(before)) {
    const row = rows.get(id)
    if (row !== undefined) {
      replace(
        row.record,
        dependsOn,
        'The milestones waited for each other in a circle, which was opened here.',
      )
    }
  }
}
