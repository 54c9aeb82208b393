import type { Requirement } from '#shared/catalog.ts'
import type { Confidence, ItemResult } from '#shared/contract/assessment.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { CRITICAL_WEIGHT, GOOD_CONFIDENCE, ORDINARY_WEIGHT, PRIORITY_COUNT } from '../parameters.ts'
import { toConfidence } from './confidence.ts'
import { attainmentOf, gapToLabel } from './gap.ts'
import type { SubjectInput } from './inputs.ts'

/** A dimension made of ratings: the five capabilities or the eight competencies. */
export interface RatedDimension<Subject extends RatingSubject> {
  readonly attainment: number
  readonly items: Readonly<Record<Subject, ItemResult>>
  readonly strengths: readonly Subject[]
  readonly priorities: readonly Subject[]
}

/**
 * Each subject against its requirement, and all together as one attainment. Range of the attainment: 0 to 1.
 * Strengths are met or passed; priorities are the three largest weighted gaps. Source: docs/scoring.md.
 */
export function rateDimension<Subject extends RatingSubject>(
  subjects: readonly Subject[],
  inputs: Readonly<Record<Subject, SubjectInput>>,
  requirements: Readonly<Record<Subject, Requirement>>,
): RatedDimension<Subject> {
  const items = {} as Record<Subject, ItemResult>
  const strengths: Subject[] = []
  const priorities: Subject[] = []
  let weights = 0
  let attained = 0
  for (const subject of subjects) {
    const item = rateItem(inputs[subject], requirements[subject])
    items[subject] = item
    weights += item.weight
    attained += item.weight * item.attainment
    if (item.gap <= 0) strengths.push(subject)
    else insertByGap(priorities, subject, items)
  }
  return {
    attainment: Math.min(1, attained / weights),
    items,
    strengths,
    priorities,
  }
}

/** Mean trust in the ratings of a dimension by their weight, with what would raise it. */
export function ratedConfidence<Subject extends RatingSubject>(
  subjects: readonly Subject[],
  { items }: RatedDimension<Subject>,
  labelOf: (subject: Subject) => string,
): Confidence {
  let weights = 0
  let trusted = 0
  for (const subject of subjects) {
    weights += items[subject].weight
    trusted += items[subject].weight * items[subject].confidence
  }
  return toConfidence(trusted / weights, waysToRaise(subjects, items, labelOf))
}

function rateItem(input: SubjectInput, requirement: Requirement): ItemResult {
  const gap = requirement.required - input.current
  return {
    current: input.current,
    required: requirement.required,
    gap,
    label: gapToLabel(gap),
    attainment: attainmentOf(input.current, requirement.required),
    weight: requirement.critical ? CRITICAL_WEIGHT : ORDINARY_WEIGHT,
    confidence: input.confidence,
    unsupported: input.unsupported,
    assumed: input.assumed,
  }
}

/**
 * Keeps the subjects with the largest weighted gaps, also when all are small, in order; the lower attainment first
 * among equals.
 */
function insertByGap<Subject extends RatingSubject>(
  largest: Subject[],
  next: Subject,
  items: Readonly<Record<Subject, ItemResult>>,
): void {
  let place = largest.length
  while (place > 0 && comesBefore(items[next], items[largest[place - 1] as Subject])) {
    if (place < PRIORITY_COUNT) largest[place] = largest[place - 1] as Subject
    place--
  }
  if (place < PRIORITY_COUNT) largest[place] = next
}

function comesBefore(item: ItemResult, other: ItemResult): boolean {
  const difference = item.weight * item.gap - other.weight * other.gap
  return difference > 0 || (difference === 0 && item.attainment < other.attainment)
}

function waysToRaise<Subject extends RatingSubject>(
  subjects: readonly Subject[],
  items: Readonly<Record<Subject, ItemResult>>,
  labelOf: (subject: Subject) => string,
): string[] {
  const named = (test: (item: ItemResult) => boolean) =>
    subjects.filter((subject) => test(items[subject])).map(labelOf)
  const isThin = (item: ItemResult) => !item.assumed && item.confidence < GOOD_CONFIDENCE
  const ways: string[] = []
  const unrated = named((item) => item.assumed)
  const thin = named(isThin)
  const lacking = [
    ...named((item) => item.unsupported),
    ...named((item) => isThin(item) && !item.unsupported),
  ]
  if (unrated.length > 0) ways.push(`Rate yourself on ${listed(unrated)}.`)
  if (lacking.length > 0) ways.push(`Add evidence that shows your ${listed(lacking)}.`)
  if (thin.length > 0) ways.push(`Ask others how they see your ${listed(thin)}.`)
  return ways
}

/** At most three names, then how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => name.toLowerCase())
  const rest = names.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : `${shown[0]}`
}
