import type { Capability, Catalog, Competency } from '#shared/catalog.ts'

/** A capability or a competency: what can be rated. */
export type Subject = Capability | Competency

export interface SubjectGroup {
  readonly id: Competency['group'] | 'capabilities'
  readonly label: string
  readonly subjects: readonly Subject[]
}

const GROUP_LABELS = {
  technical_competencies: 'Technical competencies',
  leadership_competencies: 'Leadership competencies',
  execution_competencies: 'Execution competencies',
} as const satisfies Readonly<Record<Competency['group'], string>>

/** The three groups of competencies, then the capabilities. */
export function groupSubjects(catalog: Catalog): SubjectGroup[] {
  const ids = Object.keys(GROUP_LABELS) as Competency['group'][]
  return [
    ...ids.map((id) => ({
      id,
      label: GROUP_LABELS[id],
      subjects: catalog.competencies.filter(({ group }) => group === id),
    })),
    { id: 'capabilities', label: 'Technical capabilities', subjects: catalog.capabilities },
  ]
}

export function findSubject(catalog: Catalog, id: Subject['id']): Subject | undefined {
  return [...catalog.competencies, ...catalog.capabilities].find((subject) => subject.id === id)
}

export function isCompetency(subject: Subject): subject is Competency {
  return 'group' in subject
}
