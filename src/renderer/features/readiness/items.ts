import type { Catalog, Provenance, TargetRequirements } from '#shared/catalog.ts'
import type { AskedLevel } from '#shared/contract/assessment.ts'
import type { Target } from '#shared/vocabulary.ts'
import type { RatingLevel } from '../../ui/rating-level.ts'
import { lowerFirst } from './format.ts'

/** What the catalog says of one part of the score: a capability, a competency, a challenge or the years. */
export interface Item {
  readonly label: string
  /** The four levels with their behavior; empty for what is counted and not rated. */
  readonly levels: readonly RatingLevel[]
  /** What it is, in a sentence. */
  readonly definition: string
  /** Where its plan weeks come from; null where it has none. */
  readonly weeks: { readonly basis: string; readonly source: Provenance } | null
}

export type Items = ReadonlyMap<string, Item>

/** Every part by its id. `years` is the one that no catalog entry stands for. */
export function catalogToItems(catalog: Catalog): Items {
  const items = new Map<string, Item>()
  for (const entry of [...catalog.capabilities, ...catalog.competencies]) {
    const { id, label, definition, weeksPerPoint } = entry
    const levels = catalog.levels.map((level) => ({
      label: level.label,
      from: level.from,
      to: level.to,
      text: entry.levels[level.id],
    }))
    items.set(id, { label, definition, levels, weeks: weeksPerPoint })
  }
  for (const { id, label, description, example } of catalog.challenges) {
    items.set(id, {
      label,
      levels: [],
      definition: `${description} For example: ${lowerFirst(example)}`,
      weeks: { basis: 'Time for going through it once.', source: 'judgement' },
    })
  }
  items.set('years', {
    label: 'Years of experience',
    levels: [],
    definition: 'Years at work, up to where the role’s usual range begins.',
    weeks: null,
  })
  return items
}

/** The item of an id that the core has named. */
export function itemOf(items: Items, id: string): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error(`The catalog has no item ${id}`)
  return item
}

export function labelOf(items: Items, id: string): string {
  return itemOf(items, id).label
}

export function requirementsOf(catalog: Catalog, target: Target): TargetRequirements {
  const found = catalog.targets.find(
    (entry) =>
      entry.target.path === target.path && entry.target.organization === target.organization,
  )
  if (found === undefined) throw new Error(`No target ${target.path}, ${target.organization}`)
  return found
}

/** Who says that this is asked for. */
export function requirementSource(
  requirements: TargetRequirements,
  asked: readonly AskedLevel[],
  id: string,
): Provenance {
  if (asked.some(({ subject }) => subject === id)) return 'own_ladder'
  const rated: Readonly<Record<string, { readonly source: Provenance }>> = {
    ...requirements.capabilities,
    ...requirements.competencies,
  }
  const challenge = requirements.challenges.find((entry) => entry.id === id)
  return rated[id]?.source ?? challenge?.source ?? requirements.experienceYears.source
}

/** Such as "Staff Engineer at a mid-size company". */
export function targetToWords(catalog: Catalog, target: Target): string {
  const path = catalog.paths.find(({ id }) => id === target.path)
  const organization = catalog.organizations.find(({ id }) => id === target.organization)
  const place = organization?.label ?? target.organization
  return `${path?.label ?? target.path} at a ${lowerFirst(place)}`
}
