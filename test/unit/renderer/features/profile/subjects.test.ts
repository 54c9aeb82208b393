import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import {
  ratingGroups,
  requiredFor,
  targetOf,
} from '../../../../../src/renderer/features/profile/subjects.ts'

const staff = { path: 'staff_engineer', organization: 'mid_size' } as const

describe('what can be rated', () => {
  it('is every subject, once, in four groups', () => {
    const groups = ratingGroups(catalog)
    const ids = groups.flatMap(({ subjects }) => subjects.map(({ id }) => id))
    expect(groups).toHaveLength(4)
    expect([...ids].sort()).toEqual([...RATING_SUBJECTS].sort())
  })

  it('is asked for by the goal’s role in its kind of organization', () => {
    const target = targetOf(catalog, staff)
    expect(target?.label).toBe('Staff Engineer')
    const required = RATING_SUBJECTS.map((id) => target && requiredFor(target, id))
    expect(required).toEqual(RATING_SUBJECTS.map(() => expect.any(Number)))
  })
})
