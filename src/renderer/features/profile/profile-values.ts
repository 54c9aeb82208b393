import { emptyProfileForm, type Profile, type ProfileForm } from '#shared/records/profile.ts'

const NAMES = Object.keys(emptyProfileForm) as (keyof ProfileForm)[]

/** The fields that a person edits, without the record around them. */
export function formOf(profile: Profile): ProfileForm {
  return Object.fromEntries(NAMES.map((name) => [name, profile[name]])) as unknown as ProfileForm
}
