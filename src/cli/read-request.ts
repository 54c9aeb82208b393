import { err, ok, type Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import {
  ORGANIZATION_SIZES,
  organizationSizeSchema,
  PATH_IDS,
  type PathId,
  pathIdSchema,
  type Target,
} from '#shared/vocabulary.ts'
import { type CommandFailure, failure } from './failure.ts'
import { readProfile } from './read-profile.ts'
import { profileOrganization, type SeedProfile } from './seed-profile.ts'

/** The options that name a person, a role and a day. */
export interface RequestOptions {
  readonly profile?: string | undefined
  readonly target?: string | undefined
  readonly organization?: string | undefined
  readonly 'as-of'?: string | undefined
}

export interface PersonAndTarget {
  readonly profile: SeedProfile
  readonly target: Target
  readonly asOf: Day
}

/** Size assumed when neither the command nor the profile names one. Source: judgement. */
const DEFAULT_ORGANIZATION = 'mid_size'

/** Reads who, what for and when. The options are checked before the profile is read. */
export function readRequest(
  options: RequestOptions,
  today: Day,
): Result<PersonAndTarget, CommandFailure> {
  const path = readPath(options.target)
  if (!path.ok) return path
  const asOf = readDay('--as-of', options['as-of'] ?? today)
  if (!asOf.ok) return asOf
  const size = organizationSizeSchema.safeParse(options.organization ?? DEFAULT_ORGANIZATION)
  if (!size.success)
    return err(failure('--organization', `one of ${ORGANIZATION_SIZES.join(', ')}`))
  if (options.profile === undefined)
    return err(failure('--profile', 'a file, or - for standard input'))
  const profile = readProfile(options.profile)
  if (!profile.ok) return profile
  const organization =
    options.organization === undefined
      ? (profileOrganization(profile.value) ?? size.data)
      : size.data
  return ok({
    profile: profile.value,
    target: { path: path.value, organization },
    asOf: asOf.value,
  })
}

/** The path that `--target` names. */
export function readPath(text: string | undefined): Result<PathId, CommandFailure> {
  const path = pathIdSchema.safeParse(text)
  return path.success ? ok(path.data) : err(failure('--target', `one of ${PATH_IDS.join(', ')}`))
}

/** A calendar day from an option. */
export function readDay(option: string, text: string): Result<Day, CommandFailure> {
  const day = daySchema.safeParse(text)
  return day.success ? ok(day.data) : err(failure(option, 'a calendar day as YYYY-MM-DD'))
}
