import { toLevelId } from '#shared/ladder/level-id.ts'
import { ladderCriterionSchema, ladderFields, ladderLevelSchema } from '#shared/records/ladder.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { PATH_IDS, type PathId, RATING_SUBJECTS, type RatingSubject } from '#shared/vocabulary.ts'
import { catalog } from '../catalog/catalog.ts'
import { type Cell, type ProblemList, quoted } from './problems.ts'

/** Texts of a ladder with what each may be. */
const TEXTS = {
  employer: ladderFields.employer,
  name: ladderFields.name,
  foundAt: ladderFields.foundAt,
  title: ladderLevelSchema.shape.title,
  summary: ladderLevelSchema.shape.summary,
  category: ladderCriterionSchema.shape.category,
  criterion: ladderCriterionSchema.shape.text,
} as const

/** The text of a cell, checked. An empty one is told only where it may not be empty. */
export function takeText(cell: Cell, kind: keyof typeof TEXTS, problems: ProblemList): string {
  const parsed = parseWith(TEXTS[kind], cell.text)
  if (parsed.ok) return parsed.value
  const wrong = cell.text === '' ? 'Nothing stands here.' : `${quoted(cell.text)} cannot be taken.`
  problems.add(cell.place, wrong, parsed.error.expected)
  return ''
}

export function takeDay(cell: Cell, problems: ProblemList): Day | null {
  if (cell.text === '') return null
  const parsed = parseWith(ladderFields.asOf, cell.text)
  if (parsed.ok) return parsed.value
  problems.add(cell.place, `${quoted(cell.text)} is no day.`, 'a day as YYYY-MM-DD, or nothing')
  return null
}

/** A path by its id or its name, in any case. */
export function takePath(cell: Cell, problems: ProblemList): PathId | null {
  if (cell.text === '') return null
  const id = find(catalog.paths, cell.text)
  if (id === undefined) {
    const right = `one of ${PATH_IDS.join(', ')}, or nothing`
    problems.add(cell.place, `${quoted(cell.text)} is no path.`, right)
  }
  return id ?? null
}

/** A competency or capability by its id or its name, in any case. */
export function takeSubject(cell: Cell, problems: ProblemList): RatingSubject | null {
  if (cell.text === '') return null
  const id = find([...catalog.capabilities, ...catalog.competencies], cell.text)
  if (id === undefined) {
    const right = `one of ${RATING_SUBJECTS.join(', ')}, or nothing`
    problems.add(cell.place, `${quoted(cell.text)} is no competency or capability.`, right)
  }
  return id ?? null
}

export function takeRequired(cell: Cell, problems: ProblemList): number | null {
  if (cell.text === '') return null
  const isNumber = /^\d{1,2}([.,]\d{1,20})?$/.test(cell.text)
  const value = isNumber ? Number(cell.text.replace(',', '.')) : Number.NaN
  if (value >= 1 && value <= 10) return value
  const wrong = isNumber
    ? `${cell.text} lies outside the scale.`
    : `${quoted(cell.text)} is no number.`
  problems.add(cell.place, wrong, 'a number from 1 to 10, or nothing')
  return null
}

export function takeLevelId(cell: Cell, problems: ProblemList): string {
  const id = toLevelId(cell.text)
  if (id === '') {
    const wrong = cell.text === '' ? 'Nothing stands here.' : `${quoted(cell.text)} names no level.`
    problems.add(cell.place, wrong, 'a name of letters and digits, such as staff')
  }
  return id
}

function find<Id extends string>(
  entries: readonly { readonly id: Id; readonly label: string }[],
  text: string,
): Id | undefined {
  const asked = text.trim().toLowerCase()
  return entries.find(
    ({ id, label }) => id === asked.replaceAll(/[\s-]+/g, '_') || label.toLowerCase() === asked,
  )?.id
}
