import type { Profile } from '#shared/records/profile.ts'
import { DEFAULT_WEEKLY_HOURS } from '#shared/units/numbers.ts'

/** The person's own hours a week, or the usual ones as long as they have not said. */
export function weeklyHoursOf(profile: Profile | null): number {
  return profile?.weeklyHours ?? DEFAULT_WEEKLY_HOURS
}
