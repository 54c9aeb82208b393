import type { Catalog } from '#shared/catalog.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import type { ChipOption } from './chip-picker/find-options.ts'

/** What a competency or capability is called. */
export function subjectLabel(catalog: Catalog, subject: RatingSubject): string {
  return subjectOptions(catalog).find(({ value }) => value === subject)?.label ?? subject
}

/** Competencies and capabilities to choose from. */
export function subjectOptions(
  catalog: Catalog,
): readonly (ChipOption & { readonly value: RatingSubject })[] {
  return [
    ...catalog.competencies.map(({ id, label }) => ({ value: id, label, group: 'Competency' })),
    ...catalog.capabilities.map(({ id, label }) => ({ value: id, label, group: 'Capability' })),
  ]
}
