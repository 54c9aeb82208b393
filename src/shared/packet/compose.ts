import type { PacketSectionId } from '../vocabulary.ts'
import { writeArtifacts } from './artifacts-section.ts'
import { writeCriteria } from './criteria-section.ts'
import { writeEvidence } from './evidence-section.ts'
import type { PacketFacts } from './facts.ts'
import { writeFeedback } from './feedback-section.ts'
import { writeGaps } from './gaps-section.ts'
import { writeMetrics } from './metrics-section.ts'
import { writeNextScope } from './next-scope-section.ts'
import { writeProfile } from './profile-section.ts'
import { writeReadiness } from './readiness-section.ts'

const WRITERS: Readonly<Record<PacketSectionId, (facts: PacketFacts) => string>> = {
  profile: writeProfile,
  readiness: writeReadiness,
  criteria: writeCriteria,
  evidence: writeEvidence,
  artifacts: writeArtifacts,
  metrics: writeMetrics,
  feedback: writeFeedback,
  gaps: writeGaps,
  next_scope: writeNextScope,
}

/**
 * One section of a packet in Markdown, from what is kept; empty where nothing is kept for it, so that a reader meets no
 * heading over nothing. Names are as they were written: redaction comes after.
 */
export function composeSection(id: PacketSectionId, facts: PacketFacts): string {
  return WRITERS[id](facts)
}
