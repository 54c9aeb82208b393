import type { CapabilityId } from '#shared/vocabulary.ts'
import type { PlanStep } from './path-plan.ts'

/** How a technical capability grows: four steps that build on each other, whatever the path. Source: judgement. */
export interface CapabilityDevelopment {
  readonly capability: CapabilityId
  readonly steps: readonly PlanStep[]
}
