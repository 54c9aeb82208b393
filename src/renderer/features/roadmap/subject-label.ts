import type { Catalog } from '#shared/catalog.ts'
import type { ChallengeId, RatingSubject } from '#shared/vocabulary.ts'

/** What a capability or competency is called. */
export function subjectLabel(catalog: Catalog, subject: RatingSubject): string {
  const items: readonly { readonly id: RatingSubject; readonly label: string }[] = [
    ...catalog.capabilities,
    ...catalog.competencies,
  ]
  return items.find(({ id }) => id === subject)?.label ?? subject
}

/** What a challenge is called. */
export function challengeLabel(catalog: Catalog, challenge: ChallengeId): string {
  return catalog.challenges.find(({ id }) => id === challenge)?.label ?? challenge
}
