import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { catalogSchema } from '#shared/catalog.ts'
import { parseWith } from '#shared/schema.ts'
import {
  CAPABILITY_IDS,
  CHALLENGE_IDS,
  COMPETENCY_IDS,
  LEVEL_IDS,
  ORGANIZATION_FACT_IDS,
  ORGANIZATION_SIZES,
  PATH_IDS,
  TRACK_IDS,
} from '#shared/vocabulary.ts'

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)

describe('the catalog', () => {
  it('fits its own schema', () => {
    expect(parseWith(catalogSchema, catalog)).toEqual({ ok: true, value: catalog })
  })

  it.each([
    ['path', catalog.paths, PATH_IDS],
    ['competency', catalog.competencies, COMPETENCY_IDS],
    ['capability', catalog.capabilities, CAPABILITY_IDS],
    ['organization', catalog.organizations, ORGANIZATION_SIZES],
    ['challenge', catalog.challenges, CHALLENGE_IDS],
    ['organization fact', catalog.organizationFacts, ORGANIZATION_FACT_IDS],
    ['level', catalog.levels, LEVEL_IDS],
    ['track', catalog.tracks, TRACK_IDS],
  ])('holds every %s of the vocabulary once, in its order', (_kind, entries, expected) => {
    expect(ids(entries)).toEqual([...expected])
  })

  it('gives rungs and market facts ids of their own', () => {
    expect(new Set(ids(catalog.rungs)).size).toBe(catalog.rungs.length)
    expect(new Set(ids(catalog.marketFacts)).size).toBe(catalog.marketFacts.length)
  })

  it('covers the scale from 1 to 10 with levels that do not overlap', () => {
    const points = catalog.levels.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    )
    expect(points).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('puts every path in the one track that the path names', () => {
    for (const path of catalog.paths) {
      const holding = catalog.tracks.filter(({ paths }) => paths.includes(path.id))
      expect(ids(holding), path.id).toEqual([path.track])
    }
  })

  it('lines organization sizes up without a hole', () => {
    const bounds = catalog.organizations.map(({ people }) => [people.from, people.to])
    expect(bounds).toEqual([
      [2, 99],
      [100, 499],
      [500, 4999],
      [5000, null],
    ])
  })

  it('weighs an opening and a sponsor double', () => {
    const weights = Object.fromEntries(
      catalog.organizationFacts.map(({ id, weight }) => [id, weight]),
    )
    expect(weights).toEqual({
      opening: 2,
      sponsor: 2,
      manager_talk: 1,
      business_need: 1,
      visible_work: 1,
    })
  })
})

describe('market facts', () => {
  it('name a year and a secure address each', () => {
    for (const fact of catalog.marketFacts) {
      expect(fact.year, fact.id).toBeGreaterThanOrEqual(2020)
      expect(fact.sourceUrl, fact.id).toMatch(/^https:\/\/[^ ]+$/)
    }
  })

  it('speak of demand, pay, team size, workload, skills, roles and promotion', () => {
    expect(new Set(catalog.marketFacts.map(({ topic }) => topic))).toEqual(
      new Set(['demand', 'pay', 'team_size', 'workload', 'skills', 'roles', 'promotion']),
    )
  })

  it('leave no path without one', () => {
    for (const id of PATH_IDS) {
      expect(
        catalog.marketFacts.some(({ paths }) => paths.includes(id)),
        id,
      ).toBe(true)
    }
  })
})
