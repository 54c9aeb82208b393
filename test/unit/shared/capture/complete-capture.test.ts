import { describe, expect, it } from 'vitest'
import {
  applyCompletion,
  completeMark,
  findOpenMark,
  findUnknownNames,
} from '#shared/capture/complete-capture.ts'
import type { CaptureContext } from '#shared/capture/find-marks.ts'
import type { Day } from '#shared/units/day.ts'

const MAYA = { id: 'maya', name: 'Maya Okafor', handle: 'mo' }
const ANN = { id: 'ann', name: 'Ann', handle: '' }
const CONTEXT: CaptureContext = { today: '2026-11-25' as Day, firstWeekday: 1, people: [MAYA, ANN] }

/** What is offered at the end of a line. */
function offered(line: string): readonly string[] {
  const open = findOpenMark(line, line.length)
  return open === null ? [] : completeMark(line, open, CONTEXT).map(({ insert }) => insert)
}

describe('completeMark', () => {
  it('offers competencies by any word of their names', () => {
    expect(offered('Wrote #vis')).toEqual(['#technical-vision'])
    expect(offered('Wrote #techn')).toContain('#technical-depth')
    expect(offered('Wrote #technical-vision')).toEqual([])
  })

  it('offers people by any name, and to add who is not known', () => {
    expect(offered('Call @oka')).toEqual(['@Maya Okafor', '@Oka'])
    expect(offered('Call @rosa')).toEqual(['@Rosa'])
    expect(offered('Call @Ann')).toEqual([])
    expect(offered('Call @')).toEqual(['@Maya Okafor', '@Ann'])
  })

  it('lets the sentence go on behind a name', () => {
    expect(offered('Call @rosa about')).toEqual([])
    expect(offered('Call @Maya abo')).toEqual([])
  })

  it('offers days', () => {
    expect(offered('Call !to')).toEqual(['!today', '!tomorrow'])
    expect(offered('Call !next w')).toEqual(['!next week'])
  })

  it('offers nothing in a word that only holds a sign', () => {
    expect(offered('mail ann@ex')).toEqual([])
    expect(offered('C#')).toEqual([])
    expect(offered('Great! Now')).toEqual([])
  })
})

describe('applyCompletion', () => {
  it('takes the place of the whole word that the caret is in', () => {
    const line = 'Ask @mayy about it'
    const open = findOpenMark(line, 7)
    expect(open && applyCompletion(line, open, '@Maya Okafor')).toEqual({
      line: 'Ask @Maya Okafor about it',
      caret: 17,
    })
  })
})

describe('findUnknownNames', () => {
  it('names who could be added, each once, and nobody who is known', () => {
    expect(findUnknownNames('Met @rosa, @Ann and @rosa about mail@home', CONTEXT)).toEqual(['Rosa'])
  })
})
