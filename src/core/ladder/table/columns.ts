import type { ProblemList } from '../problems.ts'
import type { TableRow } from './read-cells.ts'

/** Columns of a table, in the order in which it is written. */
export const COLUMNS = [
  'employer',
  'ladder',
  'as_of',
  'found_at',
  'level',
  'level_title',
  'path',
  'summary',
  'category',
  'criterion',
  'subject',
  'required',
] as const
export type Column = (typeof COLUMNS)[number]

/** What separates cells; the one that finds most columns in the first line is meant. */
const SEPARATORS = [',', ';', '\t'] as const

/** The separator of a table, or null where the first line is no heading of one. */
export function findSeparator(text: string): string | null {
  const line = firstLine(text)
  let best: { separator: string; found: number } | null = null
  for (const separator of SEPARATORS) {
    const found = line.split(separator).filter((cell) => isColumn(toName(cell))).length
    if (found > 1 && found > (best?.found ?? 0)) best = { separator, found }
  }
  return best?.separator ?? null
}

/** Which column of the file is which; problems where a name is unknown or stands twice. */
export function readHeadings(heading: TableRow, problems: ProblemList): (Column | null)[] {
  const known = new Set<string>()
  return heading.cells.map(({ text, at }, index) => {
    const name = toName(text)
    const place = { row: heading.row, column: index + 1, field: text.slice(0, 60), at }
    if (name === '') return null
    if (!isColumn(name)) {
      problems.add(place, 'There is no such column.', `one of ${COLUMNS.join(', ')}`)
      return null
    }
    if (known.has(name))
      problems.add(place, 'The column stands here for the second time.', 'each column once')
    known.add(name)
    return name
  })
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text : text.slice(0, end)
}

function toName(cell: string): string {
  return cell
    .trim()
    .replace(/^"|"$/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
}

function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name)
}
