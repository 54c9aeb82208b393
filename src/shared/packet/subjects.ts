import type { Catalog, TargetRequirements } from '../catalog.ts'
import type { ItemResult } from '../contract/assessment.ts'
import {
  type CapabilityId,
  capabilityIdSchema,
  RATING_SUBJECTS,
  type RatingSubject,
} from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'

/** What the catalog calls a capability, competency or challenge. */
export function labelOf({ catalog }: Pick<PacketFacts, 'catalog'>, id: string): string {
  const all = [...catalog.capabilities, ...catalog.competencies, ...catalog.challenges]
  return all.find((each) => each.id === id)?.label ?? id
}

/** The level that a number of points lies in, with its behavior for that subject. */
export function levelOf(
  catalog: Catalog,
  subject: RatingSubject,
  points: number,
): { readonly label: string; readonly text: string } {
  const found = catalog.levels.findLast(({ from }) => from <= points) ?? catalog.levels[0]
  const entry = [...catalog.capabilities, ...catalog.competencies].find(({ id }) => id === subject)
  if (found === undefined || entry === undefined) return { label: '', text: '' }
  return { label: found.label, text: entry.levels[found.id] }
}

/** How a subject stands against what is asked. */
export function itemOf({ assessment }: PacketFacts, subject: RatingSubject): ItemResult {
  const { technical, leadership } = assessment
  return isCapability(subject) ? technical.capabilities[subject] : leadership.competencies[subject]
}

function isCapability(subject: RatingSubject): subject is CapabilityId {
  return capabilityIdSchema.safeParse(subject).success
}

export function requirementsOf({ catalog, target }: PacketFacts): TargetRequirements | null {
  return (
    catalog.targets.find(
      (each) =>
        each.target.path === target.path && each.target.organization === target.organization,
    ) ?? null
  )
}

export function isCritical(facts: PacketFacts, subject: RatingSubject): boolean {
  const requirements = requirementsOf(facts)
  if (requirements === null) return false
  return isCapability(subject)
    ? requirements.capabilities[subject].critical
    : requirements.competencies[subject].critical
}

/** What is critical first, then in the order of the catalog. */
export function subjectsByWeight(facts: PacketFacts): readonly RatingSubject[] {
  return RATING_SUBJECTS.toSorted(
    (one, other) => Number(isCritical(facts, other)) - Number(isCritical(facts, one)),
  )
}

/** The role in words: "Staff Engineer, mid-size company" or the level of the own ladder. */
export function roleWords({
  catalog,
  target,
  level,
}: Pick<PacketFacts, 'catalog' | 'target' | 'level'>): string {
  const path = catalog.paths.find(({ id }) => id === target.path)?.label ?? target.path
  const place =
    catalog.organizations.find(({ id }) => id === target.organization)?.label ?? target.organization
  if (level === null) return `${path}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`
  return `${level.level.title}, ${level.ladder.employer}`
}
