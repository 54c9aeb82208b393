import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import type { Target } from '#shared/vocabulary.ts'
import {
  compareCapabilities,
  compareChallenges,
  compareCompetencies,
  differenceInWords,
  splitLists,
  summarize,
} from '../../../../../src/renderer/features/paths/compare/comparison.ts'
import { toSides } from '../../../../../src/renderer/features/paths/compare/sides.ts'
import { findTarget } from '../../../../../src/renderer/features/paths/requirements.ts'

function target(path: Target['path'], organization: Target['organization'] = 'mid_size') {
  const found = findTarget(catalog, { path, organization })
  if (found === undefined) throw new Error(`no target ${path}`)
  return found
}

const staff = target('staff_engineer')
const manager = target('engineering_manager')

describe('two targets', () => {
  it('are compared in all thirteen requirements', () => {
    const rows = [
      ...compareCapabilities(catalog, staff, manager),
      ...compareCompetencies(catalog, staff, manager),
    ]
    expect(rows).toHaveLength(13)
    for (const row of rows) {
      expect(row.difference).toBe(row.second.required - row.first.required)
    }
  })

  it('differ by the same points the other way round', () => {
    const there = compareCompetencies(catalog, staff, manager).map((row) => row.difference)
    const back = compareCompetencies(catalog, manager, staff).map((row) => 0 - row.difference)
    expect(there).toEqual(back)
  })

  it('show a challenge that one of them asks for, and none that neither does', () => {
    const rows = compareChallenges(catalog, staff, manager)
    const asked = new Set([...staff.challenges, ...manager.challenges].map(({ id }) => id))
    expect(new Set(rows.map(({ id }) => id))).toEqual(asked)
  })

  it('are named with their size only where the role is the same', () => {
    expect(toSides(catalog, staff, manager).first.name).toBe('Staff Engineer')
    const sides = toSides(catalog, staff, target('staff_engineer', 'startup'))
    expect(sides.first.name).toBe('Staff Engineer (Mid-size company)')
    expect(sides.second.name).toBe('Staff Engineer (Startup)')
  })
})

describe('differences in words', () => {
  it('name the side that asks for more', () => {
    expect(differenceInWords(2, 'Staff', 'Principal')).toBe('Principal asks 2 more')
    expect(differenceInWords(-1, 'Staff', 'Principal')).toBe('Staff asks 1 more')
    expect(differenceInWords(0, 'Staff', 'Principal')).toBe('The same')
  })

  it('sum up all rows', () => {
    const rows = compareCapabilities(catalog, staff, staff)
    const shifted = (by: readonly number[]) =>
      rows.map((row, index) => ({ ...row, difference: by[index] ?? 0 }))
    expect(summarize(rows, 'A', 'B')).toBe('Both ask the same in all 5 requirements.')
    expect(summarize(shifted([1, 2, -1]), 'A', 'B')).toBe(
      'Of 5 requirements: B asks more in 2, A in 1, 2 are the same.',
    )
    expect(summarize(shifted([-1, -1, -1, -1]), 'A', 'B')).toBe(
      'Of 5 requirements: A asks more in 4, 1 is the same.',
    )
    expect(summarize(shifted([1, 1, 1, 1, 1]), 'A', 'B')).toBe(
      'Of 5 requirements: B asks more in 5.',
    )
  })

  it('split two lists into what one has, the other has, and both have', () => {
    expect(splitLists(['a', 'b', 'c'], ['c', 'd'])).toEqual({
      onlyFirst: ['a', 'b'],
      both: ['c'],
      onlySecond: ['d'],
    })
  })
})
