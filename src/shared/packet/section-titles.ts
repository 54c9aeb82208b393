import type { PacketSectionId } from '../vocabulary.ts'

/** What the sections are called in the document. */
export const SECTION_TITLES: Readonly<Record<PacketSectionId, string>> = {
  profile: 'Summary',
  readiness: 'Readiness for the role',
  criteria: 'Criteria and what shows them',
  evidence: 'Evidence',
  artifacts: 'Artifacts',
  metrics: 'Measured impact',
  feedback: 'What others say',
  gaps: 'What is still missing',
  next_scope: 'Scope of the next role',
}
