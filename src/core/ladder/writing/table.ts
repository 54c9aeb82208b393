import type { WrittenCriterion, WrittenLadder } from '#shared/contract/ladder.ts'
import type { LadderLevel } from '#shared/records/ladder.ts'
import { rowsToCsv } from '../../csv.ts'
import { COLUMNS, type Column } from '../table/columns.ts'

type Cells = Partial<Record<Column, string>>

/** One row a criterion. What the ladder and its level are stands in each row, so that a spreadsheet can sort them. */
export function ladderToTable(ladder: WrittenLadder): string {
  const { employer, name, asOf, foundAt, levels, criteria } = ladder
  const facts = { employer, ladder: name, as_of: asOf ?? '', found_at: foundAt }
  const rows = levels.flatMap((level) => {
    const own = criteria.filter((criterion) => criterion.level === level.id)
    const cells = { ...facts, ...levelCells(level) }
    return own.length === 0 ? [cells] : own.map((each) => ({ ...cells, ...criterionCells(each) }))
  })
  return rowsToCsv([COLUMNS, ...(rows.length === 0 ? [facts] : rows).map(toRow)])
}

function levelCells({ id, title, path, summary }: LadderLevel): Cells {
  return { level: id, level_title: title, path: path ?? '', summary }
}

function criterionCells({ category, text, subject, required }: WrittenCriterion): Cells {
  return { category, criterion: text, subject: subject ?? '', required: String(required ?? '') }
}

function toRow(cells: Cells): string[] {
  return COLUMNS.map((name) => keepApostrophe(cells[name] ?? ''))
}

/** An apostrophe of the text's own in front of a formula gets another, since reading takes one away. */
function keepApostrophe(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
