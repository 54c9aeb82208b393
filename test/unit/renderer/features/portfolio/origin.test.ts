import { describe, expect, it } from 'vitest'
import { type EvidenceForm, evidenceFormSchema } from '#shared/records/evidence.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { startOf } from '../../../../../src/renderer/features/portfolio/editor/use-origin.ts'
import { aMilestone } from '../../../../support/builders/a-milestone.ts'
import { aSession } from '../../../../support/builders/a-session.ts'
import { anEntry } from '../../../../support/builders/an-entry.ts'

const NOTHING = { entry: null, session: null, milestone: null, subject: null }
const DAY = '2026-02-03' as Day

/** What a new piece begins with, which has to fit but for a title that is still to be written. */
function start(sources: Partial<Parameters<typeof startOf>[0]>): EvidenceForm {
  const { form } = startOf({ ...NOTHING, ...sources })
  const whole = { ...form, title: form.title || 'Later' }
  expect(parseWith(evidenceFormSchema, whole)).toEqual({ ok: true, value: whole })
  return form
}

describe('a new piece of evidence', () => {
  it('takes from an entry its first line, day, competencies and people', () => {
    const person = anEntry().id
    const entry = anEntry({
      day: DAY,
      text: '# We **shipped** it\n\nMore',
      competencies: ['influence'],
      people: [person],
    })
    expect(start({ entry })).toMatchObject({
      title: 'We shipped it',
      day: DAY,
      competencies: [{ subject: 'influence', strength: 2 }],
      seenBy: [person],
      entries: [entry.id],
    })
  })

  it('takes from a session its summary and who it was with, and no name into the title', () => {
    const session = aSession({ day: DAY, summary: 'Agreed on the design.\nNext: tell the team.' })
    expect(start({ session })).toMatchObject({
      title: 'Agreed on the design.',
      day: DAY,
      seenBy: [session.personId],
      sessions: [session.id],
    })
    expect(start({ session: aSession({ summary: '' }) }).title).toBe('')
  })

  it('takes from a milestone its title, competencies, and the line that was written on ticking it off', () => {
    const milestone = aMilestone({
      title: 'Give a talk',
      competencies: ['influence'],
      doneOn: DAY,
      state: 'done',
      shownBy: 'Forty people came.',
    })
    const { form, milestones } = startOf({ ...NOTHING, milestone })
    expect(form).toMatchObject({ title: 'Give a talk', day: DAY, story: 'Forty people came.' })
    expect(milestones).toEqual([milestone.id])
  })

  it('is about the competency that the link named', () => {
    expect(start({ subject: 'execution' }).competencies).toEqual([
      { subject: 'execution', strength: 2 },
    ])
  })
})
