import type { Profile } from '#shared/records/profile.ts'
import { readProfile } from './profile-repository.ts'
import { useRead } from './use-read.ts'

/** The profile; undefined while it is being read, null where nothing was entered yet. */
export function useProfile(): Profile | null | undefined {
  return useRead('profile', async (database) => (await readProfile(database)) ?? null)
}
