import type { Program } from '#shared/program.ts'
import { applicationPhase } from './application-phase.ts'
import { foundationPhase } from './foundation-phase.ts'
import { masteryPhase } from './mastery-phase.ts'

/** Twelve months in three phases: learn it, use it, make it your own. Source: seed, with its gaps filled by judgement. */
export const program: Program = { phases: [foundationPhase, applicationPhase, masteryPhase] }
