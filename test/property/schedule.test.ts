import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '#core/roadmap/lay-out.ts'
import { schedule } from '#core/roadmap/schedule.ts'
import type { MilestoneInput, ScheduleRequest } from '#shared/contract/roadmap.ts'
import { addDays, type Day, daysBetween } from '#shared/units/day.ts'
import { aMilestoneInput } from '../support/builders/a-milestone-input.ts'
import { aScheduleRequest } from '../support/builders/a-schedule-request.ts'
import { holds } from './holds.ts'

const RUNS = { numRuns: 40 }

const looseItems = fc
  .array(
    fc.record({
      weeks: fc.double({ min: 0.2, max: 20, noNaN: true }),
      waits: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ weeks, waits }, at) => ({
      id: String(at),
      weeks,
      dependsOn: [...new Set(waits.filter((other) => other < at).map(String))],
    })),
  )

describe('a layout', () => {
  it('never has more in hand on a day than the hours allow', () => {
    holds(
      fc.property(looseItems, fc.double({ min: 0.5, max: 12, noNaN: true }), (items, hours) => {
        const spans = [...layOut(items, new Map(), hours).values()].filter((span) => span !== null)
        const slots = Math.max(1, Math.round(hours))
        for (const { start } of spans) {
          const inHand = spans.filter((other) => other.start <= start && start < other.end)
          expect(inHand.length).toBeLessThanOrEqual(slots)
        }
      }),
      RUNS,
    )
  })

  it('leaves no item waiting on a day on which it could have begun', () => {
    holds(
      fc.property(looseItems, (items) => {
        const placed = layOut(items, new Map(), 60)
        for (const { id, dependsOn } of items) {
          const ready = Math.max(0, ...dependsOn.map((other) => placed.get(other)?.end ?? 0))
          expect(placed.get(id)?.start).toBe(ready)
        }
      }),
      RUNS,
    )
  })

  it('gives no place to what waits in a circle, and to nothing that waits for it', () => {
    const placed = layOut(
      [
        { id: 'a', weeks: 1, dependsOn: ['b'] },
        { id: 'b', weeks: 1, dependsOn: ['a'] },
        { id: 'c', weeks: 1, dependsOn: ['b'] },
        { id: 'd', weeks: 1, dependsOn: [] },
      ],
      new Map(),
      4,
    )
    expect([...placed].filter(([, span]) => span !== null).map(([id]) => id)).toEqual(['d'])
  })
})

describe('pushing', () => {
  const TODAY = '2026-03-02' as Day
  const dated = fc.array(
    fc.record({
      from: fc.integer({ min: -30, max: 200 }),
      days: fc.integer({ min: 1, max: 60 }),
      waits: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
      pinned: fc.boolean(),
      state: fc.constantFrom<MilestoneInput['state']>(
        'planned',
        'planned',
        'active',
        'done',
        'dropped',
      ),
    }),
    { maxLength: 20 },
  )

  it('moves nothing earlier, nothing that is fixed, and leaves nothing loose before what it waits for', () => {
    holds(
      fc.property(dated, (rows) => {
        const milestones = rows.map(({ from, days, waits, pinned, state }, at) =>
          aMilestoneInput({
            id: String(at),
            start: addDays(TODAY, from),
            due: addDays(TODAY, from + days - 1),
            dependsOn: [...new Set(waits.filter((other) => other < at).map(String))],
            pinned,
            state,
          }),
        )
        const { moves } = schedule({
          ...aScheduleRequest(milestones, TODAY, null, 4),
          mode: 'push',
        })
        const after = new Map(milestones.map((each) => [each.id, each]))
        for (const { id, start, due } of moves) {
          const before = after.get(id) as MilestoneInput
          expect(before.pinned || before.state !== 'planned').toBe(false)
          expect((start as Day) > (before.start as Day)).toBe(true)
          expect(daysBetween(start as Day, due as Day)).toBe(
            daysBetween(before.start as Day, before.due as Day),
          )
          after.set(id, { ...before, start, due })
        }
        for (const each of after.values()) {
          if (each.pinned || each.state !== 'planned') continue
          for (const id of each.dependsOn) {
            const before = after.get(id) as MilestoneInput
            if (before.state !== 'planned' || before.pinned) continue
            expect((before.due as Day) < (each.start as Day)).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })
})

describe('the ways out of a missed date', () => {
  const TODAY = '2026-03-02' as Day
  const lived = fc.array(
    fc.record({
      weeks: fc.double({ min: 0.2, max: 20, noNaN: true }),
      from: fc.option(fc.integer({ min: -90, max: 200 })),
      days: fc.option(fc.integer({ min: 1, max: 60 })),
      waits: fc.array(fc.nat({ max: 20 }), { maxLength: 2 }),
      pinned: fc.boolean(),
      state: fc.constantFrom<MilestoneInput['state']>('planned', 'planned', 'active', 'done'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  const hours = fc.integer({ min: 1, max: 24 }).map((halves) => halves / 2)

  it('work for a roadmap that is lived with: begun, held in place, past its days', () => {
    holds(
      fc.property(lived, hours, fc.integer({ min: 1, max: 400 }), (rows, weeklyHours, ahead) => {
        const milestones = rows.map(({ from, days, waits, ...row }, at) =>
          aMilestoneInput({
            ...row,
            id: String(at),
            start: from === null ? null : addDays(TODAY, from),
            due: days === null ? null : addDays(TODAY, (from ?? 0) + days - 1),
            dependsOn: [...new Set(waits.filter((other) => other < at).map(String))],
          }),
        )
        const request = aScheduleRequest(milestones, TODAY, addDays(TODAY, ahead), weeklyHours)
        const { fit } = schedule(request)
        if (fit.shortfallWeeks === 0) return
        const { hours: more, drop, by } = fit.ways
        const shortfall = (parts: Partial<ScheduleRequest>) =>
          schedule({ ...request, ...parts }).fit.shortfallWeeks
        if (more !== null) {
          expect(more).toBeGreaterThan(weeklyHours)
          expect(shortfall({ weeklyHours: more })).toBe(0)
        }
        if (by !== null) expect(shortfall({ by })).toBe(0)
        if (drop.length > 0) {
          const rest = milestones.map((each) =>
            drop.includes(each.id) ? { ...each, state: 'dropped' as const } : each,
          )
          expect(shortfall({ milestones: rest })).toBe(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('count with what more hours do to work that is past its days', () => {
    const overdue = aMilestoneInput({
      weeks: 4,
      state: 'active',
      startedOn: addDays(TODAY, -7),
      due: addDays(TODAY, -1),
    })
    const { fit } = schedule(aScheduleRequest([overdue], TODAY, addDays(TODAY, 27), 0.5))
    expect(fit).toMatchObject({ finish: addDays(TODAY, 41), shortfallWeeks: 2 })
    expect(fit.ways.hours).toBe(1)
  })

  it('let go of the last in the order where nothing else tells them apart, never of the talk and the case', () => {
    const milestones = ['network/manager_talk', 'a', 'b', 'metrics/case'].map((key) =>
      aMilestoneInput({ id: key, weeks: 4, origin: { kind: 'plan', key } }),
    )
    const { fit } = schedule(aScheduleRequest(milestones, TODAY, addDays(TODAY, 7 * 12 - 1), 1))
    expect(fit.ways.drop).toEqual(['b'])
  })
})
