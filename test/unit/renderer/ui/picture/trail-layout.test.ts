import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trailFacts } from '../../../../../src/renderer/ui/picture/trail-facts.ts'
import {
  packRows,
  trailBand,
  trailLayout,
} from '../../../../../src/renderer/ui/picture/trail-layout.ts'
import { trailScale } from '../../../../../src/renderer/ui/picture/trail-scale.ts'
import { addDays, type Day } from '../../../../../src/shared/units/day.ts'
import { holds } from '../../../../property/holds.ts'
import { TODAY, trailMilestone } from '../../../../support/builders/a-trail-milestone.ts'

const scale = trailScale({ first: '2026-09-01' as Day, last: '2028-06-01' as Day }, 2)
const lanes = ['experience', 'network'].map((id) => ({ id, label: id, short: id }))

function layoutOf(milestones: readonly ReturnType<typeof trailMilestone>[]) {
  const { placed } = trailFacts(milestones, milestones, TODAY)
  return trailLayout(placed, { scale, lanes, top: 100, titleWidth: 160 })
}

const anyMilestones = fc
  .array(
    fc.record({
      begin: fc.integer({ min: -60, max: 400 }),
      length: fc.integer({ min: 0, max: 90 }),
      title: fc.string({ minLength: 1, maxLength: 80 }),
      lane: fc.constantFrom('experience', 'network'),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn.map(({ begin, length, title, lane }, index) =>
      trailMilestone(`m${index}`, {
        title,
        lane,
        start: addDays(TODAY, begin),
        due: addDays(TODAY, begin + length),
      }),
    ),
  )

describe('the rows of a lane', () => {
  it('puts one after the other into one row while there is room', () => {
    const extents = [
      { left: 0, right: 80 },
      { left: 40, right: 90 },
      { left: 100, right: 160 },
      { left: 110, right: 200 },
    ]
    expect(packRows(extents)).toEqual([0, 1, 0, 1])
  })

  it('never lets two overlap, titles included, and places all', () => {
    holds(
      fc.property(anyMilestones, (milestones) => {
        const { places, lanes: laid } = layoutOf(milestones)
        expect(places).toHaveLength(milestones.length)
        for (const a of places) {
          const lane = laid[a.laneIndex]
          expect(lane?.id).toBe(a.lane)
          expect(a.y).toBeGreaterThan(lane?.top ?? 0)
          expect(a.y).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0))
          for (const b of places) {
            if (a === b || a.row !== b.row) continue
            expect(a.right < b.left || b.right < a.left).toBe(true)
          }
        }
      }),
    )
  })

  it('gives a title the room up to the next one', () => {
    const title = 'Lead the design of a change that three teams depend on'
    const alone = layoutOf([trailMilestone('a', { title })]).places[0]
    const [crowded] = layoutOf([
      trailMilestone('a', { title }),
      trailMilestone('b', { start: '2027-04-10', due: '2027-04-20' }),
    ]).places
    expect(alone?.shortTitle).toBe(title)
    expect(crowded?.shortTitle).toMatch(/^Lead the design.*…$/)
  })

  it('says a conflict and a day gone by in words', () => {
    const { places } = layoutOf([
      trailMilestone('before', { start: '2026-10-01', due: '2026-11-01' }),
      trailMilestone('late', { dependsOn: ['last'], due: '2026-12-20' }),
      trailMilestone('last', { start: '2026-12-01', due: '2026-12-24', lane: 'network' }),
    ])
    expect(places.map(({ id, remark }) => [id, remark])).toEqual([
      ['before', 'past its day'],
      ['late', 'begins too early'],
      ['last', ''],
    ])
  })

  it('keeps a lane without milestones', () => {
    const { lanes: laid, height } = layoutOf([])
    expect(laid.map(({ top }) => top)).toEqual([100, 150])
    expect(height).toBe(200)
  })
})

describe('the band of arrival', () => {
  const from = '2027-06-01' as Day

  it('lies between its two days', () => {
    const band = trailBand(scale, { from, to: '2027-09-01' as Day })
    expect(band).toEqual({ fromX: 546, toX: 730, runsOff: false })
  })

  it('runs off the edge where its end is not known or not drawn', () => {
    for (const to of [null, '2031-01-01' as Day]) {
      const band = trailBand(scale, { from, to })
      expect(band).toEqual({ fromX: 546, toX: scale.width, runsOff: true })
    }
  })

  it('is not there without a forecast, or beyond the picture', () => {
    expect(trailBand(scale, null)).toBeNull()
    expect(trailBand(scale, { from: '2035-01-01' as Day, to: null })).toBeNull()
  })
})
