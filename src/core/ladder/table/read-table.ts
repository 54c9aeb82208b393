import type { WrittenCriterion, WrittenLadder } from '#shared/contract/ladder.ts'
import { takeDay, takeText } from '../fields.ts'
import type { Cell, ProblemList } from '../problems.ts'
import { type Column, readHeadings } from './columns.ts'
import { createLevelBook } from './level-book.ts'
import { MOST_ROWS, readCells } from './read-cells.ts'
import { createFacts, hasCriterion, isOnlyFacts, toCriterion, toRow } from './row.ts'

/** Columns without which a table is no ladder. */
const NEEDED = ['employer', 'ladder', 'criterion'] as const

/** A table of criteria as a ladder. What keeps it from being one is added to `problems`. */
export function readTable(text: string, separator: string, problems: ProblemList): WrittenLadder {
  const [heading, ...lines] = readCells(text, separator, problems)
  const columns = heading === undefined ? [] : readHeadings(heading, problems)
  const isWhole = hasNeeded(columns, problems)
  const taken = isWhole ? lines.slice(0, MOST_ROWS) : []
  const rows = taken.map((line) => toRow(line, columns, problems))
  const next = isWhole ? lines[MOST_ROWS] : undefined
  if (next !== undefined) {
    const place = { row: next.row, column: 1, field: '', at: next.cells[0]?.at ?? 0 }
    problems.add(place, 'The table goes on for too long.', `at most ${MOST_ROWS} rows`)
  }
  const facts = createFacts(['employer', 'ladder', 'as_of', 'found_at'], problems)
  const book = createLevelBook(problems)
  const criteria: WrittenCriterion[] = []
  for (const row of rows) {
    facts.add(row)
    if (isOnlyFacts(row)) continue
    const level = book.add(row)
    if (hasCriterion(row)) criteria.push(toCriterion(level, row, problems))
  }
  const first = rows[0]
  if (first === undefined) {
    const end = { row: 2, column: 1, field: '', at: text.length }
    if (isWhole) problems.add(end, 'No row follows the headings.', 'a row for each criterion')
    return { employer: '', name: '', asOf: null, foundAt: '', levels: [], criteria }
  }
  const factOf = (name: Column): Cell => facts.get(name) ?? first[name]
  return {
    employer: takeText(factOf('employer'), 'employer', problems),
    name: takeText(factOf('ladder'), 'name', problems),
    asOf: takeDay(factOf('as_of'), problems),
    foundAt: takeText(factOf('found_at'), 'foundAt', problems),
    levels: book.levels(),
    criteria,
  }
}

/** The level may be told by its title alone. */
function hasNeeded(columns: readonly (Column | null)[], problems: ProblemList): boolean {
  const missing: string[] = NEEDED.filter((name) => !columns.includes(name))
  if (!columns.includes('level') && !columns.includes('level_title')) missing.push('level')
  for (const name of missing) {
    const place = { row: 1, column: columns.length + 1, field: name, at: 0 }
    problems.add(place, `The column ${name} is missing.`, `a column with the heading ${name}`)
  }
  return missing.length === 0
}
