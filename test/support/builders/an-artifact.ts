import type { Artifact, ArtifactComponent } from '#shared/records/artifact.ts'
import { recordBase } from './record.ts'

/** An idea of an artifact without parts, of any path and nobody's suggestion. */
export function anArtifact(overrides: Partial<Artifact> = {}): Artifact {
  return {
    ...recordBase(),
    kind: 'technical_artifacts',
    title: 'The architecture of the billing system',
    description: '',
    demonstrates: ['Strategic thinking'],
    competencies: ['strategic_thinking'],
    components: [],
    status: 'idea',
    due: null,
    reviewers: [],
    links: [],
    evidence: [],
    notes: '',
    path: null,
    key: null,
    doneOn: null,
    rank: 1,
    ...overrides,
  }
}

/** An open part of an artifact. */
export function aComponent(overrides: Partial<ArtifactComponent> = {}): ArtifactComponent {
  return { id: recordBase().id, label: 'System overview', doneOn: null, notes: '', ...overrides }
}
