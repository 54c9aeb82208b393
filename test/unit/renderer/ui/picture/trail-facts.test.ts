import { describe, expect, it } from 'vitest'
import {
  type TrailMilestone,
  trailFacts,
} from '../../../../../src/renderer/ui/picture/trail-facts.ts'
import { TODAY, trailMilestone } from '../../../../support/builders/a-trail-milestone.ts'

function factsOf(...milestones: TrailMilestone[]) {
  return trailFacts(milestones, milestones, TODAY)
}

function signOf(milestone: TrailMilestone, ...others: TrailMilestone[]) {
  return factsOf(milestone, ...others).placed.find(({ id }) => id === milestone.id)?.sign
}

describe('what the trail shows of a milestone', () => {
  it('tells planned, waiting, under way, done and past its day apart', () => {
    const open = trailMilestone('before')
    expect(signOf(trailMilestone('a'))).toBe('planned')
    expect(signOf(trailMilestone('a', { dependsOn: ['before'] }), open)).toBe('waiting')
    expect(signOf(trailMilestone('a', { state: 'active' }))).toBe('active')
    expect(signOf(trailMilestone('a', { state: 'done', doneOn: '2026-11-02' }))).toBe('done')
    expect(signOf(trailMilestone('a', { start: '2026-10-01', due: '2026-11-21' }))).toBe('overdue')
  })

  it('does not wait for what is done or gone', () => {
    const done = trailMilestone('before', { state: 'done', doneOn: '2026-11-02' })
    expect(signOf(trailMilestone('a', { dependsOn: ['before', 'gone'] }), done)).toBe('planned')
  })

  it('is not past its day on that day', () => {
    expect(signOf(trailMilestone('a', { start: '2026-11-01', due: TODAY }))).toBe('planned')
  })

  it('lays a done one where it was really worked on, and holds it there', () => {
    const [fact] = factsOf(
      trailMilestone('a', { state: 'done', startedOn: '2026-10-05', doneOn: '2026-11-02' }),
    ).placed
    expect(fact).toMatchObject({ from: '2026-10-05', to: '2026-11-02', isMovable: false })
  })

  it('does not move the beginning of what has begun', () => {
    const [fact] = factsOf(trailMilestone('a', { state: 'active', startedOn: '2026-11-10' })).placed
    expect(fact).toMatchObject({ from: '2026-11-10', isMovable: true, hasMovableStart: false })
  })

  it('keeps one without dates apart', () => {
    const { placed, undated } = factsOf(trailMilestone('a', { start: null, due: null }))
    expect(placed).toEqual([])
    expect(undated.map(({ id }) => id)).toEqual(['a'])
  })

  it('marks one that begins before what it waits for is over, its due day included', () => {
    const before = trailMilestone('before', { due: '2026-12-10' })
    const early = trailMilestone('early', { dependsOn: ['before'], start: '2026-12-10' })
    const fitting = trailMilestone('fitting', { dependsOn: ['before'], start: '2026-12-11' })
    const { placed } = factsOf(before, early, fitting)
    expect(placed.find(({ id }) => id === 'early')?.conflicts).toEqual(['before'])
    expect(placed.find(({ id }) => id === 'fitting')?.conflicts).toEqual([])
    expect(placed.find(({ id }) => id === 'before')?.leadsTo).toEqual(['early', 'fitting'])
  })

  it('waits for one that is filtered away', () => {
    const before = trailMilestone('before')
    const after = trailMilestone('after', { dependsOn: ['before'] })
    expect(trailFacts([after], [before, after], TODAY).placed[0]?.waitsFor).toEqual(['before'])
  })
})
