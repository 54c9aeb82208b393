import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProgramItem } from '#core/catalog/program/find-program-item.ts'
import { program } from '#core/catalog/program/program.ts'
import { itemToMilestone } from '#core/roadmap/program-milestone.ts'
import { scheduleProgram } from '#core/roadmap/program-schedule.ts'
import { programScheduleReplySchema } from '#shared/contract/roadmap.ts'
import { programSchema } from '#shared/program.ts'
import { findCycle } from '#shared/roadmap/dependencies.ts'
import { addDays, addMonths, type Day, daysBetween } from '#shared/units/day.ts'
import { PROGRAM_ITEM_IDS, PROGRAM_PHASE_IDS, type ProgramItemId } from '#shared/vocabulary.ts'

const items = program.phases.flatMap((phase) => phase.items)

const anyStart = fc
  .integer({ min: 0, max: 90_000 })
  .map((days) => addDays('1960-01-01' as Day, days))

describe('the development program', () => {
  it('fits the contract', () => {
    expect(programSchema.parse(program)).toEqual(program)
  })

  it('has the seed’s three phases of 3, 6 and 3 months with four objectives each', () => {
    expect(program.phases.map(({ id }) => id)).toEqual(PROGRAM_PHASE_IDS)
    expect(program.phases.map(({ months }) => months)).toEqual([3, 6, 3])
    for (const { id, objectives } of program.phases) expect(objectives, id).toHaveLength(4)
  })

  it('has the seed’s nine items, in its order and under its titles', () => {
    expect(items.map(({ id }) => id)).toEqual(PROGRAM_ITEM_IDS)
    expect(program.phases.map((phase) => phase.items.map(({ title }) => title))).toEqual([
      [
        'Leadership Foundations',
        'Emotional Intelligence for Leaders',
        'Coaching and Feedback Skills',
      ],
      ['Leadership Project Assignment', 'Technical Mentorship Program'],
      [
        'Strategic Leadership and Vision Setting',
        'Organizational Change and Transformation',
        'Executive Communication and Presence',
        'Innovation Leadership and Culture Building',
      ],
    ])
  })

  it('keeps the seed’s durations and formats', () => {
    const [foundation, application] = program.phases
    expect(
      foundation?.items.map(({ weeks, duration, format }) => [weeks.from, duration, format]),
    ).toEqual([
      [2, '2 weeks', 'Workshop + Self-study'],
      [2, '2 weeks', 'Interactive workshop'],
      [3, '3 weeks', 'Practice-based learning'],
    ])
    expect(
      application?.items.map(({ weeks, duration }) => [weeks.from, weeks.to, duration]),
    ).toEqual([
      [13, 17, '3 to 4 months'],
      [26, 26, '6 months'],
    ])
  })

  it('marks as judgement what the seed does not say', () => {
    for (const { id, items: phaseItems } of program.phases) {
      const expected = id === 'mastery_phase' ? 'judgement' : 'seed'
      for (const { weeks, parts, source } of phaseItems) {
        expect([source, weeks.source, ...parts.map((part) => part.source)]).toEqual(
          Array(6).fill(expected),
        )
      }
    }
  })

  it('has four parts for every item, each under an id of its own', () => {
    for (const { id, parts } of items) {
      expect(parts.map((part) => part.id)).toEqual([`${id}/1`, `${id}/2`, `${id}/3`, `${id}/4`])
    }
    const partIds = items.flatMap(({ parts }) => parts.map(({ id }) => id))
    expect(new Set(partIds).size).toBe(36)
  })

  it('names who helps for experiences only, and a format for modules only', () => {
    for (const { id, kind, support, format } of items) {
      expect(support === null, id).toBe(kind !== 'experience')
      expect(format === null, id).toBe(kind === 'experience')
    }
  })

  it('ties every item to an occasion, a proof and two or three subjects, in words of its own', () => {
    for (const { id, cue, develops } of items) {
      expect(cue, id).toMatch(/^If .+, then I .+\.$/)
      expect(develops.length, id).toBeGreaterThanOrEqual(2)
      expect(develops.length, id).toBeLessThanOrEqual(3)
      expect(new Set(develops).size, id).toBe(develops.length)
    }
    const texts = [
      ...program.phases.flatMap(({ objectives }) => objectives),
      ...items.flatMap(({ description, cue, proof, parts }) => [
        description,
        cue,
        proof,
        ...parts.map(({ text }) => text),
      ]),
    ]
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts) {
      expect(text.length, text).toBeLessThan(300)
      expect(text).not.toMatch(/[!—–]/)
    }
  })
})

describe('finding an item of the program', () => {
  it('returns the item with that id', () => {
    for (const item of items) expect(findProgramItem(item.id)).toBe(item)
  })

  it('throws for an unknown id', () => {
    expect(() => findProgramItem('constructor' as ProgramItemId)).toThrow('no item "constructor"')
  })
})

describe('laying out the program', () => {
  const spans = (start: string) => {
    const { phases, milestones } = scheduleProgram(start as Day)
    return {
      phases: phases.map(({ start, due }) => `${start} to ${due}`),
      milestones: milestones.map(({ start, due }) => `${start} to ${due}`),
    }
  }

  it('puts phases one after the other by calendar months, and items inside them by weeks', () => {
    expect(spans('2026-08-03')).toEqual({
      phases: ['2026-08-03 to 2026-11-02', '2026-11-03 to 2027-05-02', '2027-05-03 to 2027-08-02'],
      milestones: [
        '2026-08-03 to 2026-08-16',
        '2026-08-17 to 2026-08-30',
        '2026-08-31 to 2026-09-20',
        '2026-11-03 to 2027-03-01',
        '2026-11-03 to 2027-05-02',
        '2027-05-03 to 2027-05-23',
        '2027-05-24 to 2027-06-13',
        '2027-06-14 to 2027-07-04',
        '2027-07-05 to 2027-07-25',
      ],
    })
  })

  it.each([
    [
      '2027-01-31',
      ['2027-01-31 to 2027-04-29', '2027-04-30 to 2027-10-30', '2027-10-31 to 2028-01-30'],
    ],
    [
      '2028-02-29',
      ['2028-02-29 to 2028-05-28', '2028-05-29 to 2028-11-28', '2028-11-29 to 2029-02-27'],
    ],
    [
      '2026-11-30',
      ['2026-11-30 to 2027-02-27', '2027-02-28 to 2027-08-29', '2027-08-30 to 2027-11-29'],
    ],
  ])('holds a start on %s to the length of each month without drifting', (start, phases) => {
    expect(spans(start).phases).toEqual(phases)
  })

  it('lasts twelve months from any day, with no day between two phases', () => {
    void fc.assert(
      fc.property(
        anyStart.filter((day) => day < '2198-12-01'),
        (startsOn) => {
          const { phases } = scheduleProgram(startsOn)
          expect(phases[0]?.start).toBe(startsOn)
          expect(phases[1]?.start).toBe(addDays(phases[0]?.due as Day, 1))
          expect(phases[2]?.start).toBe(addDays(phases[1]?.due as Day, 1))
          expect(phases[2]?.due).toBe(addDays(addMonths(startsOn, 12), -1))
        },
      ),
    )
  })

  it('keeps every item inside its phase, up to the end of the calendar', () => {
    void fc.assert(
      fc.property(anyStart, (startsOn) => {
        const reply = scheduleProgram(startsOn)
        expect(programScheduleReplySchema.parse(reply)).toEqual(reply)
        for (const [index, { id, start, due }] of reply.phases.entries()) {
          expect(start <= due, id).toBe(true)
          for (const item of program.phases[index]?.items ?? []) {
            const placed = reply.milestones.find(({ key }) => key === `formal/${item.id}`)
            const days = [start, placed?.start as Day, placed?.due as Day, due]
            expect(days, item.id).toEqual([...days].sort())
          }
        }
      }),
    )
  })

  it('starts on the last day of the calendar without leaving it', () => {
    for (const { start, due } of scheduleProgram('2199-12-31' as Day).milestones) {
      expect([start, due]).toEqual(['2199-12-31', '2199-12-31'])
    }
  })

  it('gives modules their weeks, the project its longer duration, and mentoring the whole phase', () => {
    void fc.assert(
      fc.property(
        anyStart.filter((day) => day < '2198-12-01'),
        (startsOn) => {
          const { phases, milestones } = scheduleProgram(startsOn)
          for (const [index, item] of items.entries()) {
            const { start, due } = milestones[index] as { start: Day; due: Day }
            if (item.id === 'technical_mentorship_program') {
              expect({ start, due }).toEqual({ start: phases[1]?.start, due: phases[1]?.due })
            } else {
              expect(daysBetween(start, due) + 1, item.id).toBe(item.weeks.to * 7)
            }
          }
        },
      ),
    )
  })

  it('lets each module wait for the one before, and each phase for the one before', () => {
    const { milestones } = scheduleProgram('2026-08-03' as Day)
    expect(milestones.map(({ dependsOn }) => dependsOn)).toEqual([
      [],
      ['formal/leadership_foundations'],
      ['formal/emotional_intelligence'],
      ['formal/coaching_and_feedback'],
      ['formal/coaching_and_feedback'],
      ['formal/leadership_project_assignment', 'formal/technical_mentorship_program'],
      ['formal/strategic_leadership'],
      ['formal/organizational_change'],
      ['formal/executive_communication'],
    ])
    expect(findCycle(milestones.map((one) => ({ ...one, id: one.key })))).toBeNull()
  })

  it('begins nothing before what it waits for is over', () => {
    void fc.assert(
      fc.property(
        anyStart.filter((day) => day < '2198-12-01'),
        (startsOn) => {
          const { milestones } = scheduleProgram(startsOn)
          const dues = new Map(milestones.map(({ key, due }) => [key, due as Day]))
          for (const { start, dependsOn } of milestones) {
            for (const key of dependsOn) expect((start as Day) > (dues.get(key) as Day)).toBe(true)
          }
        },
      ),
    )
  })

  it('says on the roadmap what the program says', () => {
    const { milestones } = scheduleProgram('2026-08-03' as Day)
    for (const [index, item] of items.entries()) {
      expect(milestones[index]).toMatchObject({ ...itemToMilestone(item), worth: 0 })
      expect(milestones[index]).toMatchObject({
        key: `formal/${item.id}`,
        section: 'formal_development_programs',
        title: item.title,
        outcome: item.description,
        competencies: item.develops,
        challenge: null,
        weeks: item.weeks.to,
      })
    }
  })
})
