import type { Catalog } from '#shared/catalog.ts'
import { withAsked } from '#shared/ladder/with-asked.ts'
import { PATH_IDS, type RatingSubject } from '#shared/vocabulary.ts'
import { findTarget, requirementOf, standingOf } from '../requirements.ts'
import { defaultSize, type Person, useTargetStanding } from '../use-person.ts'

/** The person's own values beside those of the goal. */
export interface GoalStanding {
  /** 1 to 10; null where nobody has rated it, or while it is being worked out. */
  currentOf(id: RatingSubject): number | null
  /** 1 to 10; null where there is no goal. */
  requiredOf(id: RatingSubject): number | null
}

export function useGoalStanding(catalog: Catalog, person: Person): GoalStanding {
  const { goal } = person
  // The person's values do not depend on the target, so that any serves where there is no goal.
  const target =
    goal === null
      ? { path: PATH_IDS[0], organization: defaultSize(goal) }
      : { path: goal.path, organization: goal.organization }
  const { assessment } = useTargetStanding(person, target)
  const found = goal === null ? undefined : findTarget(catalog, target)
  const requirements = found && withAsked(found, person.asked)
  return {
    currentOf: (id) => standingOf(assessment, id)?.current ?? null,
    requiredOf: (id) =>
      requirements === undefined ? null : requirementOf(requirements, id).required,
  }
}
