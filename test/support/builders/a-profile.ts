import { emptyProfileForm, type Profile } from '#shared/records/profile.ts'
import { recordBase } from './record.ts'

/** The seed's sample candidate, as far as a profile says it. */
export function aProfile(overrides: Partial<Profile> = {}): Profile {
  return {
    ...recordBase(),
    ...emptyProfileForm,
    name: 'Ada',
    currentRole: 'Senior Software Engineer',
    yearsExperience: 8,
    currentTeamSize: 6,
    weeklyHours: 4,
    challengesDone: { new_direction: 1 },
    welcomedAt: null,
    ...overrides,
  }
}
