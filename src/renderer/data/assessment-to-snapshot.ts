import type { Assessment } from '#shared/contract/assessment.ts'
import type { NewSnapshot } from './snapshot-repository.ts'

/** What of an assessment is kept: the four stones, and each rating against what was required then. */
export function assessmentToSnapshot(goalId: string, assessment: Assessment): NewSnapshot {
  const { technical, leadership, experience, organization } = assessment
  const rated = { ...technical.capabilities, ...leadership.competencies }
  const items = Object.fromEntries(
    Object.entries(rated).map(([id, { current, required }]) => [id, { current, required }]),
  ) as NewSnapshot['items']
  return {
    goalId,
    day: assessment.asOf,
    readiness: assessment.readiness,
    attainment: {
      technical: technical.attainment,
      leadership: leadership.attainment,
      experience: experience.attainment,
      organization: organization.attainment,
    },
    items,
  }
}
