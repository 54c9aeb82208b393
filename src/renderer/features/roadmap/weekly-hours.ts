import type { Profile } from '#shared/records/profile.ts'

/** Laid out with as long as the person has not said. Unit: hours a week. Source: judgement (docs/scoring.md). */
const USUAL_WEEKLY_HOURS = 4

export function weeklyHoursOf(profile: Profile | null): number {
  return profile?.weeklyHours ?? USUAL_WEEKLY_HOURS
}
