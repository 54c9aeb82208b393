import type { WhatIfReply, WhatIfRequest } from '#shared/contract/assessment.ts'
import { assess } from './assess.ts'
import { assessDimensions } from './dimensions.ts'
import { attainmentsOf, normalizeWeights, readinessOf } from './explanation.ts'
import { noOverrides, requestToInputs } from './inputs.ts'
import { requirementsFor } from './requirements.ts'

/** The assessment as it would be with other inputs, and what that is worth. */
export function whatIf({ base, overrides }: WhatIfRequest): WhatIfReply {
  const assessment = assess(base, overrides)
  const dimensions = assessDimensions(requestToInputs(base, noOverrides), requirementsFor(base))
  const before = readinessOf(
    attainmentsOf(dimensions),
    normalizeWeights(base.settings.dimensionWeights),
  )
  return { assessment, before, difference: assessment.readiness - before }
}
