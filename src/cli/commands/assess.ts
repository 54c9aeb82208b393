import { assess } from '#core/readiness/assess.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import {
  ORGANIZATION_SIZES,
  organizationSizeSchema,
  PATH_IDS,
  pathIdSchema,
  type Target,
} from '#shared/vocabulary.ts'
import { assessmentToText } from '../assessment-text.ts'
import { type CommandFailure, failure } from '../failure.ts'
import { toJson } from '../json.ts'
import { readProfile } from '../read-profile.ts'
import {
  assumedToProfileKey,
  profileOrganization,
  type SeedProfile,
  seedProfileToRequest,
} from '../seed-profile.ts'

export interface AssessOptions {
  readonly profile?: string | undefined
  readonly target?: string | undefined
  readonly organization?: string | undefined
  readonly 'as-of'?: string | undefined
  readonly json?: boolean | undefined
}

/** Size assumed when neither the command nor the profile names one. Source: judgement. */
const DEFAULT_ORGANIZATION = 'mid_size'

/** `cairn assess`: the whole assessment of a profile, as text or JSON. */
export function assessCommand(options: AssessOptions, today: Day): Result<string, CommandFailure> {
  const path = pathIdSchema.safeParse(options.target)
  if (!path.success) return err(failure('--target', `one of ${PATH_IDS.join(', ')}`))
  const asOf = daySchema.safeParse(options['as-of'] ?? today)
  if (!asOf.success) return err(failure('--as-of', 'a calendar day as YYYY-MM-DD'))
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
  const target = { path: path.data, organization }
  const assessment = assessProfile(profile.value, target, asOf.data)
  return ok(options.json === true ? toJson(assessment) : assessmentToText(assessment))
}

/** The assessment of a profile, with what was assumed under the keys that would say it. */
export function assessProfile(profile: SeedProfile, target: Target, asOf: Day): Assessment {
  const assessment = assess(seedProfileToRequest(profile, target, asOf))
  return { ...assessment, assumed: assessment.assumed.map(assumedToProfileKey) }
}
