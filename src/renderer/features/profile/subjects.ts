import type { Capability, Catalog, Competency, Path, TargetRequirements } from '#shared/catalog.ts'
import type { AskedLevel } from '#shared/contract/assessment.ts'
import { withAsked } from '#shared/ladder/with-asked.ts'
import type { CapabilityId, CompetencyId, RatingSubject, Target } from '#shared/vocabulary.ts'

/** What can be rated, with the role's demand where there is one. */
export type Subject = Capability | Competency

export interface RatingGroup {
  /** Anchor inside the page. */
  readonly id: string
  readonly title: string
  readonly lede: string
  readonly subjects: readonly Subject[]
}

/** The role aimed for, with its name. */
export interface GoalTarget {
  readonly label: Path['label']
  readonly requirements: TargetRequirements
}

const COMPETENCY_GROUPS = [
  {
    id: 'technical_competencies',
    title: 'Leading technology',
    lede: 'Where the technology should go, and what is worth trying.',
  },
  {
    id: 'leadership_competencies',
    title: 'Leading people',
    lede: 'What others do and decide because of you.',
  },
  {
    id: 'execution_competencies',
    title: 'Getting it done',
    lede: 'Choices made in time, and work that arrives.',
  },
] as const

/** Five capabilities first, then the eight competencies in the catalog's three groups. */
export function ratingGroups(catalog: Catalog): readonly RatingGroup[] {
  return [
    {
      id: 'technical',
      title: 'Technical capabilities',
      lede: 'Each rating runs from 1 to 10. The sentence below a slider says what someone there does.',
      subjects: catalog.capabilities,
    },
    ...COMPETENCY_GROUPS.map((group) => ({
      ...group,
      subjects: catalog.competencies.filter(({ group: id }) => id === group.id),
    })),
  ]
}

/** `asked`: what the level of an own ladder asks for, which stands in front. */
export function targetOf(
  catalog: Catalog,
  { path, organization }: Target,
  asked: readonly AskedLevel[] = [],
): GoalTarget | null {
  const requirements = catalog.targets.find(
    ({ target }) => target.path === path && target.organization === organization,
  )
  const label = catalog.paths.find(({ id }) => id === path)?.label
  return requirements === undefined || label === undefined
    ? null
    : { label, requirements: withAsked(requirements, asked) }
}

/** What the role asks for. Unit: rating points. */
export function requiredFor(
  { requirements }: GoalTarget,
  subject: RatingSubject,
): number | undefined {
  const all: Partial<Record<RatingSubject, { required: number }>> = {
    ...(requirements.capabilities satisfies Record<CapabilityId, unknown>),
    ...(requirements.competencies satisfies Record<CompetencyId, unknown>),
  }
  return all[subject]?.required
}
