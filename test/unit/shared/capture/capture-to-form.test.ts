import { describe, expect, it } from 'vitest'
import {
  captureToAction,
  captureToEntry,
  captureToEvidence,
} from '#shared/capture/capture-to-form.ts'
import type { Capture } from '#shared/capture/read-capture.ts'
import type { Day } from '#shared/units/day.ts'

const TODAY = '2026-11-25' as Day
const FRIDAY = '2026-11-27' as Day
const MAYA = { id: 'maya', name: 'Maya Okafor', handle: '' }
const ANN = { id: 'ann', name: 'Ann', handle: '' }

function aCapture(overrides: Partial<Capture> = {}): Capture {
  return {
    kind: 'entry',
    text: 'Held the design review',
    subjects: ['influence'],
    people: [MAYA],
    day: null,
    ...overrides,
  }
}

describe('captureToEntry', () => {
  it('is of today unless a day was named', () => {
    expect(captureToEntry(aCapture(), TODAY)).toEqual({
      day: TODAY,
      text: 'Held the design review',
      competencies: ['influence'],
      people: ['maya'],
    })
    expect(captureToEntry(aCapture({ day: FRIDAY }), TODAY).day).toBe(FRIDAY)
  })
})

describe('captureToAction', () => {
  it('is due on the day, and with the first person', () => {
    expect(captureToAction(aCapture({ day: FRIDAY }))).toEqual({
      text: 'Held the design review',
      notes: '',
      personId: 'maya',
      due: FRIDAY,
      competencies: ['influence'],
    })
  })

  it('keeps in its words whom it cannot link', () => {
    expect(captureToAction(aCapture({ people: [MAYA, ANN] })).text).toBe(
      'Held the design review, with Ann',
    )
    const named = aCapture({ text: 'Ask Ann', people: [MAYA, ANN] })
    expect(captureToAction(named).text).toBe('Ask Ann')
  })

  it('keeps a long line whole in its notes', () => {
    const text = 'word '.repeat(100).trim()
    const action = captureToAction(aCapture({ text }))
    expect(action.text.length).toBeLessThanOrEqual(300)
    expect(action.text).toMatch(/word…$/)
    expect(action.notes).toBe(text)
  })
})

describe('captureToEvidence', () => {
  it('was seen by the people, and shows the competencies', () => {
    expect(captureToEvidence(aCapture(), TODAY)).toEqual({
      title: 'Held the design review',
      day: TODAY,
      story: '',
      competencies: [{ subject: 'influence', strength: 2 }],
      seenBy: ['maya'],
    })
  })

  it('keeps a long line whole in its story', () => {
    const text = 'x'.repeat(500)
    const { title, story } = captureToEvidence(aCapture({ text }), TODAY)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(story).toBe(text)
  })
})
