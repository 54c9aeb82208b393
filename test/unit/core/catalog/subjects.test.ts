import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'

const subjects = [...catalog.capabilities, ...catalog.competencies]

describe('the thirteen subjects that can be rated', () => {
  it('build on each other without going in circles', () => {
    const buildsOn = new Map<string, readonly string[]>(
      subjects.map(({ id, buildsOn }) => [id, buildsOn]),
    )
    const reaches = (id: string, goal: string, seen: ReadonlySet<string>): boolean =>
      (buildsOn.get(id) ?? []).some(
        (next) =>
          next === goal || (!seen.has(next) && reaches(next, goal, new Set([...seen, next]))),
      )
    for (const { id } of subjects) expect(reaches(id, id, new Set()), id).toBe(false)
  })

  it('describe 52 levels in 52 different ways, short enough to stand under a slider', () => {
    const texts = subjects.flatMap(({ levels }) => Object.values(levels))
    expect(new Set(texts).size).toBe(52)
    for (const text of texts) {
      expect(text.length, text).toBeGreaterThanOrEqual(60)
      expect(text.length, text).toBeLessThanOrEqual(140)
    }
  })

  it('have four criteria and four activities for every competency, none of them twice', () => {
    for (const { id, criteria, activities } of catalog.competencies) {
      expect(criteria, id).toHaveLength(4)
      expect(activities, id).toHaveLength(4)
    }
    const all = catalog.competencies.flatMap(({ criteria, activities }) => [
      ...criteria,
      ...activities,
    ])
    expect(new Set(all).size).toBe(64)
  })

  it('say how the weeks for one point were reached', () => {
    for (const { id, weeksPerPoint } of subjects) {
      const start = weeksPerPoint.source === 'seed' ? /^The seed plans/ : /^Our estimate: /
      expect(weeksPerPoint.basis, id).toMatch(start)
    }
  })
})
