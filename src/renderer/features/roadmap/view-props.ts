import type { Catalog } from '#shared/catalog.ts'
import type { AssessmentRequest } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { Rating } from '#shared/records/rating.ts'
import type { Day } from '#shared/units/day.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'

/** What every view of the room is given: read once by the room, so that all of them show the same. */
export interface RoadmapViewProps {
  readonly goal: Goal
  readonly profile: Profile | null
  readonly ratings: readonly Rating[]
  readonly settings: SettingsValues
  readonly catalog: Catalog
  /** All of the goal, dropped ones too, by rank. */
  readonly milestones: readonly Milestone[]
  /** Those of them that the filters and the search let through. */
  readonly shown: readonly Milestone[]
  readonly asOf: Day
  readonly assessmentRequest: AssessmentRequest
  /** Hours a week the plan is laid out with; the profile's, or what holds until it says. */
  readonly weeklyHours: number
}
