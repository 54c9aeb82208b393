import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { findTarget } from '#core/catalog/find.ts'
import type { TargetRequirements } from '#shared/catalog.ts'
import { ORGANIZATION_SIZES, PATH_IDS } from '#shared/vocabulary.ts'

const pairs = PATH_IDS.flatMap((path) =>
  ORGANIZATION_SIZES.map((organization) => ({ path, organization })),
)

describe('the 36 targets', () => {
  it('are all there, once each', () => {
    expect(catalog.targets.map(({ target }) => target)).toEqual(pairs)
  })

  it.each(pairs)('hold $path in $organization', (target) => {
    expect(findTarget(target).target).toEqual(target)
  })

  it('each ask for something of their own', () => {
    expect(new Set(catalog.targets.map(askedPoints)).size).toBe(36)
  })

  it('each say in a sentence of their own what is particular', () => {
    expect(new Set(catalog.targets.map(({ scope }) => scope)).size).toBe(36)
  })

  it('have two critical competencies and no critical capability', () => {
    for (const { capabilities, competencies } of catalog.targets) {
      expect(Object.values(competencies).filter(({ critical }) => critical)).toHaveLength(2)
      expect(Object.values(capabilities).filter(({ critical }) => critical)).toHaveLength(0)
    }
  })

  it('name the same critical competencies at every size of a path', () => {
    for (const path of PATH_IDS) {
      const critical = ORGANIZATION_SIZES.map((organization) =>
        Object.entries(findTarget({ path, organization }).competencies)
          .filter(([, requirement]) => requirement.critical)
          .map(([id]) => id)
          .join(),
      )
      expect(new Set(critical).size, path).toBe(1)
    }
  })

  it('ask for three to five challenges, each once to three times', () => {
    for (const { target, challenges } of catalog.targets) {
      const name = `${target.path} in ${target.organization}`
      expect(challenges.length, name).toBeGreaterThanOrEqual(3)
      expect(challenges.length, name).toBeLessThanOrEqual(5)
      for (const { needed } of challenges) expect([1, 2, 3], name).toContain(needed)
    }
  })

  it('have ranges that open upward or end above their beginning', () => {
    for (const { experienceYears, teamSize, salary } of catalog.targets) {
      for (const { from, to } of [experienceYears, teamSize]) {
        expect(to === null || to > from).toBe(true)
      }
      expect(salary.high).toBeGreaterThan(salary.low)
    }
  })
})

function askedPoints({
  capabilities,
  competencies,
  leadershipBreadth,
}: TargetRequirements): string {
  const points = [...Object.values(capabilities), ...Object.values(competencies), leadershipBreadth]
  return points.map(({ required }) => required).join()
}
