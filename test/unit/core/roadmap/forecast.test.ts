import { describe, expect, it } from 'vitest'
import { forecastRoadmap } from '#core/roadmap/forecast.ts'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { ForecastInputs, ForecastMilestone } from '#shared/records/forecast.ts'
import { addDays, type Day } from '#shared/units/day.ts'

const TODAY = '2026-06-01' as Day

function milestone(id: string, parts: Partial<ForecastMilestone> = {}): ForecastMilestone {
  return {
    id,
    weeks: 4,
    state: 'planned',
    start: null,
    pinned: false,
    startedOn: null,
    doneOn: null,
    dependsOn: [],
    ...parts,
  }
}

function inputs(milestones: ForecastMilestone[], parts: Partial<ForecastInputs> = {}) {
  return { asOf: TODAY, weeklyHours: 4, by: null, milestones, ...parts }
}

function forecast(now: ForecastInputs, earlier: ForecastInputs | null = null): ForecastReply {
  return forecastRoadmap({ seed: 1, now, earlier })
}

/** A milestone that took `ratio` times its four weeks and ended so many days ago. */
function finished(id: string, daysAgo: number, ratio = 1): ForecastMilestone {
  const doneOn = addDays(TODAY, -daysAgo)
  return milestone(id, { state: 'done', startedOn: addDays(doneOn, -28 * ratio), doneOn })
}

const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => milestone(id))

describe('the arrival of a roadmap', () => {
  it('is today when nothing is open', () => {
    const { weeks, days, standing, open, done } = forecast(inputs([finished('a', 3)]))
    expect(weeks).toEqual({ p50: 0, p80: 0, p90: 0 })
    expect(days.p90).toBe(TODAY)
    expect([standing, open, done]).toEqual(['done', 0, 1])
  })

  it('expects one milestone of ten weeks after 10 x 1.64 weeks at even odds', () => {
    const { weeks, overrun, planWeeks } = forecast(inputs([milestone('a', { weeks: 10 })]))
    expect(overrun).toBeCloseTo(1.64, 6)
    expect(planWeeks).toBe(10)
    // Within 3 %: 5,000 runs of a lognormal with a spread of 0.5.
    expect(weeks.p50 / 16.4).toBeGreaterThan(0.97)
    expect(weeks.p50 / 16.4).toBeLessThan(1.03)
    // The 80th and 90th percentile of that lognormal: factors exp(0.5 x 0.8416) and exp(0.5 x 1.2816).
    expect(weeks.p80 / 16.4).toBeCloseTo(Math.exp(0.5 * 0.8416), 1)
    expect(weeks.p90 / 16.4).toBeCloseTo(Math.exp(0.5 * 1.2816), 1)
  })

  it('learns from own ratios: five milestones in time pull the factor to the square root of 1.64', () => {
    const done = [1, 2, 3, 4, 5].map((at) => finished(`done-${at}`, 1))
    const { overrun, ownRatios, basis } = forecast(inputs([...done, milestone('open')]))
    expect(ownRatios).toBe(5)
    expect(overrun).toBeCloseTo(Math.sqrt(1.64), 6)
    expect(basis).toBe('plan')
  })

  it('follows own weeks once five are done over eight weeks: one a week makes six in six weeks', () => {
    const weekly = Array.from({ length: 8 }, (_, at) => finished(`done-${at}`, 7 * at))
    const started = weekly.map((each) => ({ ...each, startedOn: addDays(TODAY, -55) }))
    const { basis, weeks } = forecast(inputs([...started, ...six]))
    expect(basis).toBe('pace')
    expect(weeks.p50).toBe(6)
  })

  it('takes no notice of what was let go of', () => {
    const dropped = milestone('x', { state: 'dropped', weeks: 50 })
    expect(forecast(inputs([...six, dropped])).weeks).toEqual(forecast(inputs(six)).weeks)
  })

  it('waits for a milestone that was put off to a day', () => {
    const later = milestone('a', { pinned: true, start: addDays(TODAY, 700) })
    expect(forecast(inputs([later])).weeks.p50).toBeGreaterThanOrEqual(100)
  })

  it('says how the own date stands: ahead, tight or late, with the chance beside it', () => {
    const at = (weeks: number) => forecast(inputs(six, { by: addDays(TODAY, 7 * weeks) }))
    const { p50, p80 } = forecast(inputs(six)).weeks
    expect(at(Math.floor(p50) - 1).standing).toBe('late')
    expect(at(Math.ceil(p50)).standing).toBe('tight')
    expect(at(Math.ceil(p80)).standing).toBe('ahead')
    expect(at(Math.ceil(p80)).chanceByDate).toBeGreaterThanOrEqual(0.8)
    expect(at(Math.floor(p50) - 1).chanceByDate).toBeLessThan(0.5)
    expect(forecast(inputs(six)).standing).toBe('no_date')
  })

  it('is ahead exactly when the likely day is no later than the own date', () => {
    const { p80 } = forecast(inputs(six)).days
    expect(forecast(inputs(six, { by: p80 })).standing).toBe('ahead')
    expect(forecast(inputs(six, { by: addDays(p80, -1) })).standing).toBe('tight')
  })

  it('is the same for the same request', () => {
    expect(forecast(inputs(six))).toEqual(forecast(inputs(six)))
  })
})

describe('what moved it', () => {
  const earlier = inputs(six, { asOf: addDays(TODAY, -7) })
  const factorsOf = ({ moved }: ForecastReply) => moved?.parts.map(({ factor }) => factor)
  const daysOf = ({ moved }: ForecastReply, name: string) =>
    moved?.parts.find(({ factor }) => factor === name)?.days ?? 0

  it('is only the week that passed when nothing else happened', () => {
    const reply = forecast(inputs(six), earlier)
    expect(reply.moved).toEqual({
      since: earlier.asOf,
      total: 7,
      parts: [{ factor: 'time', days: 7, ids: [] }],
    })
  })

  it('adds up to the total when everything happened at once', () => {
    const now = inputs(
      [
        finished('a', 1, 3),
        milestone('b', { weeks: 12 }),
        milestone('c', { state: 'dropped' }),
        ...six.slice(3),
        milestone('new', { weeks: 8 }),
      ],
      { weeklyHours: 2 },
    )
    const { moved } = forecast(now, earlier)
    const sum = moved?.parts.reduce((total, { days }) => total + days, 0)
    expect(sum).toBe(moved?.total)
    expect(factorsOf(forecast(now, earlier))).toEqual([
      'time',
      'finished',
      'pace',
      'added',
      'removed',
      'estimates',
      'hours',
    ])
  })

  it('counts what is taken up again among what was added, by name', () => {
    const letGo = six.map((each) =>
      each.id === 'f' ? { ...each, state: 'dropped' as const } : each,
    )
    const taken = inputs([...six.slice(0, 5), milestone('f', { weeks: 12 })])
    const reply = forecast(taken, { ...earlier, milestones: letGo })
    expect(factorsOf(reply)).toEqual(['time', 'added'])
    expect(reply.moved?.parts[1]?.ids).toEqual(['f'])
  })

  it('comes nearer for what was finished and let go of, farther for what was added and for fewer hours', () => {
    const ticked = forecast(inputs([finished('a', 1), ...six.slice(1)]), earlier)
    expect(daysOf(ticked, 'finished')).toBeLessThan(0)
    const removed = forecast(inputs(six.slice(1)), earlier)
    expect(daysOf(removed, 'removed')).toBeLessThan(0)
    const added = forecast(inputs([...six, milestone('new', { weeks: 20 })]), earlier)
    expect(daysOf(added, 'added')).toBeGreaterThan(0)
    expect(added.moved?.parts.find(({ factor }) => factor === 'added')?.ids).toEqual(['new'])
    const slower = forecast(inputs(six, { weeklyHours: 1 }), earlier)
    expect(daysOf(slower, 'hours')).toBeGreaterThan(0)
  })
})
