import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/readiness/assess.ts'
import { propose } from '#core/roadmap/propose.ts'
import { schedule } from '#core/roadmap/schedule.ts'
import { type MilestoneInput, proposeReplySchema } from '#shared/contract/roadmap.ts'
import { findCycle } from '#shared/roadmap/dependencies.ts'
import { parseWith } from '#shared/schema.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { ORGANIZATION_SIZES, PATH_IDS, ROADMAP_SECTION_IDS } from '#shared/vocabulary.ts'
import { acceptedPlan } from '../support/builders/a-milestone-input.ts'
import { aScheduleRequest } from '../support/builders/a-schedule-request.ts'
import { aSampleRequest } from '../support/builders/an-assessment-request.ts'
import { arbitraryRequest } from './arbitrary-request.ts'
import { holds } from './holds.ts'

const RUNS = { numRuns: 40 }

/** Any request whose date, if it has one, lies ahead. */
const aheadRequest = fc
  .tuple(arbitraryRequest, fc.option(fc.integer({ min: 1, max: 1500 })))
  .map(([request, days]) => ({
    ...request,
    goal: { ...request.goal, by: days === null ? null : addDays(request.asOf, days) },
  }))

describe('a generated plan', () => {
  it('fits its schema, in the seed’s seven sections, for any person and target', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const reply = propose({ assessment, existing: [] })
        expect(parseWith(proposeReplySchema, reply)).toEqual({ ok: true, value: reply })
        expect(reply.sections.map(({ id }) => id)).toEqual([...ROADMAP_SECTION_IDS])
        expect(reply.target).toEqual(assessment.target)
      }),
      RUNS,
    )
  })

  it('names each milestone once, waits only for its own, and never in a circle', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const plan = acceptedPlan(propose({ assessment, existing: [] }))
        const ids = plan.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(
          plan.flatMap(({ dependsOn }) => dependsOn).filter((id) => !ids.includes(id)),
        ).toEqual([])
        expect(findCycle(plan)).toBeNull()
      }),
      RUNS,
    )
  })

  it('leaves out what is met and has something for every gap', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const plan = acceptedPlan(propose({ assessment, existing: [] }))
        const gaps = assess(assessment).gaps.map(({ id }) => id)
        const worked = plan
          .filter(({ section }) => /competency|experience/.test(section))
          .flatMap(({ competencies, challenge }) => [...competencies, challenge])
          .filter((id) => id !== null)
        expect([...new Set(worked)].sort()).toEqual([...gaps].sort())
        const known = assessment.facts.filter(({ state }) => state === true)
        for (const { id } of known)
          expect(plan.map((each) => each.id)).not.toContain(`network/${id}`)
      }),
      RUNS,
    )
  })

  it('begins nothing before today or before what it waits for', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const plan = acceptedPlan(propose({ assessment, existing: [] }))
        const byId = new Map(plan.map((each) => [each.id, each]))
        for (const { start, due, dependsOn } of plan) {
          if (start === null || due === null) continue
          expect(start >= assessment.asOf && due >= start).toBe(true)
          for (const id of dependsOn) {
            const before = byId.get(id)?.due
            expect(before !== null && before !== undefined && before < start).toBe(true)
          }
        }
      }),
      RUNS,
    )
  })

  it('tells a shortfall exactly when the last day lies past the date, and ways out that work', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const { fit, proposals } = propose({ assessment, existing: [] })
        const { by } = assessment.goal
        const fits = by === null || (fit.finish !== null && fit.finish <= by)
        const isEmpty = proposals.length === 0
        if (!isEmpty) expect(fit.shortfallWeeks === 0).toBe(fits)
        if (fit.shortfallWeeks === 0) return
        const { hours, drop } = fit.ways
        if (hours !== null) {
          const faster = propose({
            assessment: { ...assessment, weeklyHours: hours },
            existing: [],
          })
          expect(faster.fit.shortfallWeeks).toBe(0)
        }
        if (drop.length > 0) {
          const plan = acceptedPlan(propose({ assessment, existing: [] }))
          const rest = plan.filter(({ id }) => !drop.includes(id))
          const again = schedule(
            aScheduleRequest(rest, assessment.asOf, by, assessment.weeklyHours ?? 4),
          )
          expect(again.fit.shortfallWeeks).toBe(0)
        }
      }),
      RUNS,
    )
  })

  it('is another one for each of the 36 targets', () => {
    const texts = PATH_IDS.flatMap((path) =>
      ORGANIZATION_SIZES.map((organization) => {
        const assessment = aSampleRequest({ target: { path, organization } })
        return JSON.stringify(propose({ assessment, existing: [] }).sections)
      }),
    )
    expect(new Set(texts).size).toBe(36)
  })

  it('is the same for the same request', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const request = { assessment, existing: [] }
        expect(propose(request)).toEqual(propose(request))
      }),
      { numRuns: 20 },
    )
  })
})

describe('generating again', () => {
  it('has nothing to say while nothing has changed', () => {
    holds(
      fc.property(aheadRequest, (assessment) => {
        const existing = acceptedPlan(propose({ assessment, existing: [] }))
        if (existing.length === 0) return
        expect(propose({ assessment, existing }).proposals).toEqual([])
      }),
      RUNS,
    )
  })

  it('never touches what was ticked, begun, edited, written, pinned, dropped or the person’s own', () => {
    const touch = fc.constantFrom<Partial<MilestoneInput>>(
      {},
      {},
      { state: 'done', doneOn: '2026-01-01' as Day },
      { state: 'active' },
      { state: 'dropped' },
      { edited: true, title: 'In my words' },
      { notes: 'Asked Ana about it.' },
      { shownBy: 'The review notes of March; the tick was taken back.' },
      { pinned: true },
      { origin: { kind: 'own', key: null } },
      { origin: { kind: 'program', key: 'formal/emotional_intelligence' } },
    )
    holds(
      fc.property(
        aheadRequest,
        arbitraryRequest,
        fc.array(touch, { minLength: 90, maxLength: 90 }),
        (assessment, other, touches) => {
          const existing = acceptedPlan(propose({ assessment, existing: [] })).map((each, at) => ({
            ...each,
            ...touches[at % touches.length],
          }))
          const changed = { ...other, asOf: assessment.asOf, goal: assessment.goal }
          const theirs = existing
            .filter((_each, at) => Object.keys(touches[at % touches.length] ?? {}).length > 0)
            .map(({ id }) => id)
          const { proposals, kept } = propose({ assessment: changed, existing })
          if (existing.length === 0) return
          const named = proposals.flatMap((each) => (each.kind === 'new' ? [] : [each.id]))
          expect(named.filter((id) => theirs.includes(id))).toEqual([])
          expect(kept).toBe(theirs.length)
          const keys = new Set(existing.map(({ origin }) => origin.key))
          const fresh = proposals.flatMap((each) =>
            each.kind === 'new' ? [each.milestone.key] : [],
          )
          expect(fresh.filter((key) => keys.has(key))).toEqual([])
        },
      ),
      RUNS,
    )
  })

  it('ends at the new plan when every proposal is accepted', () => {
    holds(
      fc.property(aheadRequest, arbitraryRequest, (assessment, other) => {
        const before = acceptedPlan(propose({ assessment, existing: [] }))
        if (before.length === 0) return
        const changed = { ...other, asOf: assessment.asOf, goal: assessment.goal }
        const { proposals } = propose({ assessment: changed, existing: before })
        const gone = new Set(
          proposals.flatMap((each) => (each.kind === 'obsolete' ? [each.id] : [])),
        )
        const keys = [
          ...before.filter(({ id }) => !gone.has(id)).map(({ id }) => id),
          ...proposals.flatMap((each) => (each.kind === 'new' ? [each.milestone.key] : [])),
        ]
        const fresh = acceptedPlan(propose({ assessment: changed, existing: [] }))
        expect(keys.sort()).toEqual(fresh.map(({ id }) => id).sort())
      }),
      RUNS,
    )
  })
})
