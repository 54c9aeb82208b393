import type { Catalog } from '#shared/catalog.ts'
import type { ChallengeId } from '#shared/vocabulary.ts'

/** What a challenge is called. */
export function challengeLabel(catalog: Catalog, challenge: ChallengeId): string {
  return catalog.challenges.find(({ id }) => id === challenge)?.label ?? challenge
}
