import { assess } from '#core/readiness/assess.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import type { Target } from '#shared/vocabulary.ts'
import { assessmentToText } from '../assessment-text.ts'
import type { CommandFailure } from '../failure.ts'
import { toJson } from '../json.ts'
import { type RequestOptions, readRequest } from '../read-request.ts'
import { assumedToProfileKey, type SeedProfile, seedProfileToRequest } from '../seed-profile.ts'

export interface AssessOptions extends RequestOptions {
  readonly json?: boolean | undefined
}

/** `cairn assess`: the whole assessment of a profile, as text or JSON. */
export function assessCommand(options: AssessOptions, today: Day): Result<string, CommandFailure> {
  const read = readRequest(options, today)
  if (!read.ok) return read
  const { profile, target, asOf } = read.value
  const assessment = assessProfile(profile, target, asOf)
  return ok(options.json === true ? toJson(assessment) : assessmentToText(assessment))
}

/** The assessment of a profile, with what was assumed under the keys that would say it. */
export function assessProfile(profile: SeedProfile, target: Target, asOf: Day): Assessment {
  const assessment = assess(seedProfileToRequest(profile, target, asOf))
  return { ...assessment, assumed: assessment.assumed.map(assumedToProfileKey) }
}
