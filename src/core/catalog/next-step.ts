import type { NextStep, Provenance } from '#shared/catalog.ts'
import type { PathId } from '#shared/vocabulary.ts'

/** The nine levels under the seed's ladder headings. Source: seed. */
type RungId =
  | 'staff_engineer'
  | 'principal_engineer'
  | 'distinguished_engineer'
  | 'engineering_manager'
  | 'senior_engineering_manager'
  | 'director_of_engineering'
  | 'technical_product_manager'
  | 'solutions_architect'
  | 'developer_relations'

/** A step to one of the nine paths. */
export function stepToPath(label: string, id: PathId, source: Provenance): NextStep {
  return { label, to: { kind: 'path', id }, source }
}

/** A step to a level of the ladder that is not a path. */
export function stepToRung(label: string, id: RungId, source: Provenance): NextStep {
  return { label, to: { kind: 'rung', id }, source }
}

/** A step to something the map does not hold. */
export function stepOffMap(label: string, source: Provenance): NextStep {
  return { label, to: null, source }
}
