import { describe, expect, it } from 'vitest'
import {
  filterMilestones,
  isFiltering,
  NO_FILTER,
} from '../../../../../src/renderer/features/roadmap/filter.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'

const strategy = aMilestone({ title: 'Write a strategy', competencies: ['technical_vision'] })
const mentor = aMilestone({
  title: 'Find a mentor',
  section: 'mentorship_and_coaching_plan',
  competencies: ['influence'],
  notes: 'Ask Renée at the café.',
  state: 'active',
})
const all = [strategy, mentor]

const found = (part: Partial<typeof NO_FILTER>) => filterMilestones(all, { ...NO_FILTER, ...part })

describe('narrowing the roadmap', () => {
  it('shows everything while nothing is chosen', () => {
    expect(found({})).toBe(all)
    expect(found({ search: '   ' })).toBe(all)
  })

  it('narrows by section, by competency and by state', () => {
    expect(found({ section: 'mentorship_and_coaching_plan' })).toEqual([mentor])
    expect(found({ competency: 'technical_vision' })).toEqual([strategy])
    expect(found({ state: 'active' })).toEqual([mentor])
  })

  it('shows only what fits every choice', () => {
    expect(found({ state: 'active', competency: 'technical_vision' })).toEqual([])
  })

  it.each(['outcome', 'cue', 'proof', 'notes'] as const)('searches in the %s too', (field) => {
    const hit = aMilestone({ [field]: 'A zebra crossing' })
    expect(filterMilestones([strategy, hit], { ...NO_FILTER, search: 'zebra' })).toEqual([hit])
  })

  it('finds words in any order, without regard to case and accents', () => {
    expect(found({ search: 'CAFE renee' })).toEqual([mentor])
  })

  it('asks for every word', () => {
    expect(found({ search: 'mentor strategy' })).toEqual([])
  })

  it('knows whether anything is narrowed', () => {
    expect(isFiltering(NO_FILTER)).toBe(false)
    expect(isFiltering({ ...NO_FILTER, state: 'done' })).toBe(true)
  })
})
