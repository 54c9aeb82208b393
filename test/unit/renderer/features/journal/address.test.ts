import { describe, expect, it } from 'vitest'
import {
  listHref,
  parseAddress,
} from '../../../../../src/renderer/features/journal/list/address.ts'

const NONE = { letter: null, competency: null, person: null, starred: false }

describe('an address of the journal', () => {
  it('is the list, narrowed by what it names', () => {
    expect(parseAddress('/journal')).toEqual({ kind: 'list', filter: NONE })
    const filter = {
      letter: 'learn',
      competency: 'influence',
      person: 'p1',
      starred: true,
    } as const
    expect(parseAddress(listHref(filter).slice(1))).toEqual({ kind: 'list', filter })
  })

  it('narrows nothing by what it does not know', () => {
    const address = parseAddress('/journal?letter=q&competency=juggling&person=&starred=maybe')
    expect(address).toEqual({ kind: 'list', filter: NONE })
  })

  it('begins an entry on a day, with a question and a letter', () => {
    expect(parseAddress('/journal/new?day=2026-03-01&prompt=learn%2Fa&letter=learn')).toEqual({
      kind: 'new',
      start: { day: '2026-03-01', prompt: 'learn/a', letter: 'learn' },
    })
    expect(parseAddress('/journal/new?day=2026-02-30')).toEqual({
      kind: 'new',
      start: { day: null, prompt: '', letter: null },
    })
  })

  it('is an entry, a page of its own, or nothing', () => {
    expect(parseAddress('/journal/01a2')).toEqual({ kind: 'entry', id: '01a2' })
    expect(parseAddress('/journal/review')).toEqual({ kind: 'review' })
    expect(parseAddress('/journal/01a2/more')).toEqual({ kind: 'unknown' })
  })
})
