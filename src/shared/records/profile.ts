import * as z from 'zod/mini'
import {
  challengeCountSchema,
  teamSizeSchema,
  weeklyHoursSchema,
  yearsSchema,
} from '../units/numbers.ts'
import { challengeIdSchema } from '../vocabulary.ts'
import { lineSchema, recordFields, textSchema } from './base.ts'

/** The fields a person edits about themselves. Every one may stay empty. */
export const profileFields = {
  name: lineSchema(80, 'a name'),
  currentRole: lineSchema(120, 'a role'),
  yearsExperience: z.nullable(yearsSchema),
  currentTeamSize: z.nullable(teamSizeSchema),
  leadershipExperience: textSchema(4000, 'leadership experience'),
  managementExperience: textSchema(4000, 'management experience'),
  weeklyHours: z.nullable(weeklyHoursSchema),
  /** How often each challenge was met; a missing key counts as zero. */
  challengesDone: z.partialRecord(challengeIdSchema, challengeCountSchema),
}

export const profileFormSchema = z.strictObject(profileFields)
export type ProfileForm = z.output<typeof profileFormSchema>

/** The one person this journal belongs to. */
export const profileSchema = z.strictObject({
  ...recordFields,
  ...profileFields,
  /** When the first-run steps were finished or skipped; null before. */
  welcomedAt: z.nullable(recordFields.createdAt),
})
export type Profile = z.output<typeof profileSchema>

/** The form before anything was entered: nothing is known, and nothing is guessed. */
export const emptyProfileForm: ProfileForm = {
  name: '',
  currentRole: '',
  yearsExperience: null,
  currentTeamSize: null,
  leadershipExperience: '',
  managementExperience: '',
  weeklyHours: null,
  challengesDone: {},
}
