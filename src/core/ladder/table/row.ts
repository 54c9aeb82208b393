import type { WrittenCriterion } from '#shared/contract/ladder.ts'
import { takeRequired, takeSubject, takeText } from '../fields.ts'
import { type Cell, type ProblemList, quoted } from '../problems.ts'
import { COLUMNS, type Column } from './columns.ts'
import type { TableRow } from './read-cells.ts'

/** A row by its columns; a cell that is not there is empty. */
export type Row = Readonly<Record<Column, Cell>>

export function toRow(
  { row, cells }: TableRow,
  columns: readonly (Column | null)[],
  problems: ProblemList,
): Row {
  const filled: Partial<Record<Column, Cell>> = {}
  cells.forEach(({ text, at }, index) => {
    const name = columns[index]
    if (name) filled[name] ??= { text, place: { row, column: index + 1, field: name, at } }
    else if (text !== '') {
      problems.add(
        { row, column: index + 1, field: '', at },
        `${quoted(text)} stands in no column.`,
        'a heading above it, or quotes around a text that the separator cuts',
      )
    }
  })
  const at = cells.at(-1)?.at ?? 0
  const empty = (name: Column): Cell => {
    const column = Math.max(0, columns.indexOf(name)) + 1
    return { text: '', place: { row, column, field: name, at } }
  }
  return Object.fromEntries(COLUMNS.map((name) => [name, filled[name] ?? empty(name)])) as Row
}

/** Whether a row tells of the ladder alone, or of nothing. */
export function isOnlyFacts(row: Row): boolean {
  return COLUMNS.slice(4).every((name) => row[name].text === '')
}

export function hasCriterion({ category, criterion, subject, required }: Row): boolean {
  return [category, criterion, subject, required].some(({ text }) => text !== '')
}

export function toCriterion(level: string, row: Row, problems: ProblemList): WrittenCriterion {
  return {
    level,
    category: takeText(row.category, 'category', problems),
    text: takeText(row.criterion, 'criterion', problems),
    subject: takeSubject(row.subject, problems),
    required: takeRequired(row.required, problems),
  }
}

/** What one row says holds for the others; another word on it later is a problem. */
export function createFacts(names: readonly Column[], problems: ProblemList) {
  const said = new Map<Column, Cell>()
  return {
    get: (name: Column) => said.get(name),
    add(row: Row) {
      for (const name of names) {
        const cell = row[name]
        const before = said.get(name)
        if (cell.text === '') continue
        if (before === undefined) said.set(name, cell)
        else if (before.text !== cell.text) {
          const wrong = `${quoted(cell.text)} differs from row ${before.place.row}.`
          problems.add(cell.place, wrong, `${quoted(before.text)}, or nothing`)
        }
      }
    },
  }
}
