import type { Gap } from '#shared/contract/assessment.ts'
import {
  CHALLENGE_IDS,
  type ChallengeId,
  RATING_SUBJECTS,
  type RatingSubject,
} from '#shared/vocabulary.ts'
import { catalog } from '../catalog/catalog.ts'
import { findChallenge } from '../catalog/find.ts'

/** Work to be forecast, in a fixed order, so that the same item always gets the same draws. */
export interface WorkPlan {
  /** Planned duration of each item at the reference pace; 0 where there is nothing to do. Unit: weeks. */
  readonly weeks: readonly number[]
  /** Predecessors as in a simulation plan. */
  readonly preds: readonly number[]
  readonly start: readonly number[]
}

interface PlanItem {
  readonly id: RatingSubject | ChallengeId
  /** Weeks for one rating point, or for going through a challenge once. */
  readonly weeksPerStep: number
  readonly preds: readonly number[]
}

const ITEMS: readonly PlanItem[] = planItems()
const PREDS: readonly number[] = ITEMS.flatMap((item) => item.preds)
const START: readonly number[] = ITEMS.map((_item, index) => edgesBefore(index)).concat(
  PREDS.length,
)

/** The work that the gaps ask for: weeks per gap, after the catalog's weeks per point. Source: docs/scoring.md. */
export function gapsToPlan(gaps: readonly Gap[]): WorkPlan {
  const gapById = new Map(gaps.map(({ id, gap }) => [id, gap]))
  const weeks = ITEMS.map(({ id, weeksPerStep }) => weeksPerStep * (gapById.get(id) ?? 0))
  return { weeks, preds: PREDS, start: START }
}

function edgesBefore(index: number): number {
  return ITEMS.slice(0, index).reduce((count, item) => count + item.preds.length, 0)
}

/** All that could ever be missing, each item after those it builds on. */
function planItems(): readonly PlanItem[] {
  const subjects = [...catalog.capabilities, ...catalog.competencies]
  const buildsOn = new Map<RatingSubject, readonly RatingSubject[]>(
    subjects.map((subject) => [subject.id, subject.buildsOn]),
  )
  const weeks = new Map(subjects.map((subject) => [subject.id, subject.weeksPerPoint.value]))
  const order: RatingSubject[] = []
  const place = (id: RatingSubject) => {
    if (order.includes(id)) return
    for (const earlier of buildsOn.get(id) ?? []) place(earlier)
    order.push(id)
  }
  for (const id of RATING_SUBJECTS) place(id)
  return [
    ...order.map((id) => ({
      id,
      weeksPerStep: weeks.get(id) as number,
      preds: (buildsOn.get(id) ?? []).map((earlier) => order.indexOf(earlier)),
    })),
    ...CHALLENGE_IDS.map((id) => ({ id, weeksPerStep: findChallenge(id).weeks, preds: [] })),
  ]
}
