import { useMemo } from 'react'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { SubjectNeed } from '#shared/evidence/coverage.ts'
import type { Day } from '#shared/units/day.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { toAssessmentRequest } from '../../../data/build-request.ts'
import { useShownEvidence } from '../../../data/evidence/use-shown-evidence.ts'
import { useAskedLevels } from '../../../data/ladders/use-asked-levels.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'
import { useProfile } from '../../../data/use-profile.ts'
import { useLatestRatings } from '../../../data/use-ratings.ts'
import { useSettings } from '../../../data/use-settings.ts'
import { useAssessment } from '../../../host/use-assessment.ts'

const NO_NEED: SubjectNeed = { isCritical: false, gap: 0 }

export interface Needs {
  readonly hasGoal: boolean
  needOf(subject: RatingSubject): SubjectNeed
}

/** What the goal needs of each subject; undefined while it is worked out. Without a goal nothing comes before another. */
export function useNeeds(asOf: Day): Needs | undefined {
  const goal = useCurrentGoal()
  const profile = useProfile()
  const ratings = useLatestRatings()
  const settings = useSettings()
  const evidence = useShownEvidence(asOf)
  const asked = useAskedLevels(goal)
  const request = useMemo(() => {
    const isRead = profile !== undefined && ratings && settings && evidence && asked
    return goal && isRead
      ? toAssessmentRequest({ profile, ratings, goal, settings, evidence, asked, asOf })
      : null
  }, [goal, profile, ratings, settings, evidence, asked, asOf])
  const { assessment, error } = useAssessment(request)
  if (goal === undefined) return undefined
  if (goal !== null && assessment === null && error === null) return undefined
  return { hasGoal: goal !== null, needOf: (subject) => needIn(assessment, subject) }
}

function needIn(assessment: Assessment | null, subject: RatingSubject): SubjectNeed {
  if (assessment === null) return NO_NEED
  const items = { ...assessment.technical.capabilities, ...assessment.leadership.competencies }
  const { weight, gap } = items[subject]
  // What is critical counts double.
  return { isCritical: weight > 1, gap: Math.max(0, gap) }
}
