import * as z from 'zod/mini'
import {
  emptyProfileForm,
  type Profile,
  type ProfileForm,
  profileFormSchema,
} from '#shared/records/profile.ts'
import type { Result } from '#shared/result.ts'
import { commit } from './commit.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'
import type { Recorder } from './recorder.ts'

const patchSchema = z.partial(profileFormSchema)

/** The one profile; undefined until something was entered. */
export function readProfile(database: CairnDatabase): Promise<Profile | undefined> {
  return database.profile.toCollection().first()
}

/** Stores the given fields and leaves the others as they are. */
export function saveProfile(
  database: CairnDatabase,
  patch: Partial<ProfileForm>,
): Promise<Result<Profile, CommitError>> {
  const command = { command: 'profile/save', label: 'Edit profile', draft: patch }
  return commit(database, command, async (recorder) => {
    return putProfile(database, recorder, patch)
  })
}

/** Stores the given fields within a command. */
export async function putProfile(
  database: CairnDatabase,
  recorder: Recorder,
  patch: Partial<ProfileForm>,
): Promise<Profile> {
  const fields = recorder.check(patchSchema, patch)
  return recorder.put('profile', { ...(await currentOrNew(database, recorder)), ...fields })
}

/** The first-run steps were finished or skipped. The first time counts. */
export function markWelcomed(database: CairnDatabase): Promise<Result<Profile, CommitError>> {
  const command = {
    command: 'profile/mark-welcomed',
    label: 'Finish the first steps',
    automatic: true,
  }
  return commit(database, command, async (recorder) => {
    const profile = await currentOrNew(database, recorder)
    return recorder.put('profile', {
      ...profile,
      welcomedAt: profile.welcomedAt ?? recorder.at,
    })
  })
}

async function currentOrNew(database: CairnDatabase, recorder: Recorder): Promise<Profile> {
  const current = await readProfile(database)
  return current ?? { ...recorder.fresh(), ...emptyProfileForm, welcomedAt: null }
}
