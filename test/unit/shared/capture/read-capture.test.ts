import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaptureContext } from '#shared/capture/find-marks.ts'
import { readCapture } from '#shared/capture/read-capture.ts'
import type { Day } from '#shared/units/day.ts'
import { holds } from '../../../property/holds.ts'

const MAYA = { id: 'maya', name: 'Maya Okafor', handle: 'mo' }
const ANN = { id: 'ann', name: 'Ann', handle: '' }
const ANN_LEE = { id: 'ann-lee', name: 'Ann Lee', handle: '' }
const ZOE = { id: 'zoe', name: 'Zoë', handle: '' }

/** A Wednesday. */
const TODAY = '2026-11-25' as Day
const CONTEXT: CaptureContext = { today: TODAY, firstWeekday: 1, people: [MAYA, ANN, ANN_LEE, ZOE] }

const read = (line: string) => readCapture(line, null, CONTEXT)

describe('readCapture', () => {
  it('takes a plain line for an entry and changes nothing in it', () => {
    expect(read('Shipped the  new cache, at last')).toEqual({
      kind: 'entry',
      text: 'Shipped the  new cache, at last',
      subjects: [],
      people: [],
      day: null,
    })
  })

  it('takes what has a day to come for an action', () => {
    expect(read('Draft the review !fri')).toMatchObject({
      kind: 'action',
      text: 'Draft the review',
      day: '2026-11-27',
    })
  })

  it('takes what has a day gone by for an entry of that day', () => {
    expect(read('Met the board !yesterday')).toMatchObject({ kind: 'entry', day: '2026-11-24' })
  })

  it('leaves the kind to the person who says it', () => {
    expect(readCapture('Talk given !fri', 'evidence', CONTEXT).kind).toBe('evidence')
  })

  it('finds a person by full name, first name, short name, and without accents', () => {
    for (const line of ['Call back @maya okafor', 'Call back @Maya', 'Call back @mo']) {
      expect(read(line)).toMatchObject({ text: 'Call back', people: [MAYA] })
    }
    expect(read('Call back @zoe').people).toEqual([ZOE])
  })

  it('takes the longest name that fits, and none that fits two', () => {
    expect(read('Call back @Ann Lee').people).toEqual([ANN_LEE])
    expect(read('Call back @Ann').people).toEqual([ANN])
    expect(read('Call back @Anna')).toMatchObject({ text: 'Call back @Anna', people: [] })
  })

  it('finds a competency by its name, its beginning and a word of it', () => {
    for (const mark of ['#technical-vision', '#technical_vision', '#Technical-V', '#vision']) {
      expect(read(`Wrote the strategy ${mark}`)).toMatchObject({
        text: 'Wrote the strategy',
        subjects: ['technical_vision'],
      })
    }
    expect(read('Spoke up #communication').subjects).toEqual(['communication'])
  })

  it('leaves in the text what means nothing', () => {
    for (const line of [
      'Ticket #42 in C# !important',
      'Mail ann@example.org',
      '#tech @nobody !2026-02-30',
    ]) {
      expect(read(line)).toMatchObject({ text: line, subjects: [], people: [], day: null })
    }
  })

  it('keeps as words what the sentence needs', () => {
    expect(read('Ask @Maya for feedback !tomorrow').text).toBe('Ask Maya Okafor for feedback')
    expect(read('Call @Maya !fri').text).toBe('Call Maya Okafor')
    expect(read('Talk to @Maya').text).toBe('Talk to Maya Okafor')
    expect(read('Work on #decision-making with care').text).toBe(
      'Work on decision making with care',
    )
  })

  it('closes the gap that a mark leaves', () => {
    expect(read('Send it !fri, then rest').text).toBe('Send it, then rest')
    expect(read('!fri send it').text).toBe('send it')
    expect(read('Call !fri the bank').text).toBe('Call the bank')
  })

  it('names each thing once and takes the last day', () => {
    expect(read('Pair up #execution @Ann #execution @Ann !fri !mon')).toMatchObject({
      text: 'Pair up',
      subjects: ['execution'],
      people: [ANN],
      day: '2026-11-30',
    })
  })

  it('never loses a word that is not part of a mark', () => {
    const word = fc.stringMatching(/^[a-z0-9.,;?()'#@!é-]{1,8}$/)
    const mark = fc.constantFrom('#vision', '@Maya', '@Ann Lee', '!fri', '!in 3 days', '!14 mar')
    holds(
      fc.property(fc.array(fc.oneof(word, mark), { maxLength: 12 }), (parts) => {
        const { text } = read(parts.join(' '))
        const isWord = (part: string) => !/^[#@!(]/.test(part)
        // A day may take words after it along ("!14 mar 2027", "!next week"): only what follows words is looked for.
        const safe = parts.filter((part, at) => isWord(part) && !/^!/.test(parts[at - 1] ?? ''))
        let from = 0
        for (const part of safe) {
          const at = text.indexOf(part, from)
          if (at === -1) return false
          from = at + part.length
        }
        return true
      }),
    )
  })

  it('gives back any line without a sign as it was', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const plain = line.replace(/[#@!]/g, '')
        return read(plain).text === plain.trim()
      }),
    )
  })
})
