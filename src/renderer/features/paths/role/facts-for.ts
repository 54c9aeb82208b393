import type { Catalog, MarketFact } from '#shared/catalog.ts'
import type { PathId } from '#shared/vocabulary.ts'

/** Published figures that concern a path, those that concern few others first. */
export function factsFor(catalog: Catalog, path: PathId): MarketFact[] {
  return catalog.marketFacts
    .filter(({ paths }) => paths.includes(path))
    .sort((a, b) => a.paths.length - b.paths.length)
}
