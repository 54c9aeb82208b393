import type {
  LadderSpelling,
  ReadLadderReply,
  ReadLadderRequest,
  WrittenLadder,
} from '#shared/contract/ladder.ts'
import { createProblems, type ProblemList } from './problems.ts'
import { findSeparator } from './table/columns.ts'
import { readTable } from './table/read-table.ts'
import { readLadderTree } from './tree/read-ladder-tree.ts'

/** Levels and criteria of a ladder at most. Source: its schema. */
const MOST_LEVELS = 40
const MOST_CRITERIA = 1000

/**
 * A text as a ladder, or all that keeps it from being one. What the ending of its name does not tell, its beginning
 * does. Nothing in the text is ever run. Errors: none; time grows with the length of the text alone.
 */
export function readLadder({ name, text: given }: ReadLadderRequest): ReadLadderReply {
  const text = given.replace(/^\uFEFF/, '')
  const offset = given.length - text.length
  const problems = createProblems()
  const separator = findSeparator(text)
  const spelling = spellingOf(name, text, separator)
  const ladder =
    spelling === 'csv'
      ? readTable(text, separator ?? ',', problems)
      : readLadderTree(text, problems)
  if (ladder !== null) checkSize(ladder, problems)
  const found = problems.done()
  if (ladder !== null && found.count === 0) return { outcome: 'ladder', spelling, ladder }
  return {
    outcome: 'problems',
    spelling,
    problems: found.problems.map((problem) => ({ ...problem, at: problem.at + offset })),
    count: found.count,
  }
}

function spellingOf(name: string, text: string, separator: string | null): LadderSpelling {
  const ending = /\.(csv|tsv|ya?ml|json)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (ending === 'json') return 'json'
  if (ending === undefined && separator !== null) return 'csv'
  return /^\s*[[{]/.test(text) ? 'json' : 'yaml'
}

function checkSize({ levels, criteria }: WrittenLadder, problems: ProblemList): void {
  const whole = { row: 1, column: 1, at: 0 }
  if (levels.length > MOST_LEVELS) {
    const wrong = `It has ${levels.length} levels.`
    problems.add({ ...whole, field: 'levels' }, wrong, `at most ${MOST_LEVELS} levels`)
  }
  if (criteria.length > MOST_CRITERIA) {
    const wrong = `It has ${criteria.length} criteria.`
    problems.add({ ...whole, field: 'criteria' }, wrong, `at most ${MOST_CRITERIA} criteria`)
  }
}
