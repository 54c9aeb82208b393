import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  entryWords,
  hasPicture,
} from '../../../../../src/renderer/features/journal/list/excerpt.ts'
import { toRows } from '../../../../../src/renderer/features/journal/list/list-rows.ts'

describe('what a row says of an entry', () => {
  it('is its first line and what follows, without marks', () => {
    expect(entryWords('# Design review\n\nThree teams **agreed**.\n\nAt last.')).toEqual({
      title: 'Design review',
      excerpt: 'Three teams agreed. At last.',
    })
  })

  it('keeps the items of a list apart', () => {
    expect(entryWords('Incident\n- paged at two\n- rolled back').excerpt).toBe(
      'paged at two · rolled back',
    )
  })

  it('goes on below with a paragraph that is too long for a title', () => {
    const sentence = 'one two three four five six seven eight nine ten '.repeat(4).trim()
    const { title, excerpt } = entryWords(sentence)
    expect(title.endsWith('…')).toBe(true)
    expect(title.length).toBeLessThanOrEqual(91)
    expect(sentence.startsWith(title.slice(0, -1))).toBe(true)
    expect(`${title.slice(0, -1)} ${excerpt}`).toBe(sentence)
  })

  it('tells of a stored picture by a sign, not by its name', () => {
    const text = 'The wall\n\n![wall](attachment:01a2)'
    expect(entryWords(text)).toEqual({ title: 'The wall', excerpt: '' })
    expect(hasPicture(text)).toBe(true)
    expect(hasPicture('A picture says more')).toBe(false)
  })

  it('says nothing of a text without words', () => {
    expect(entryWords(' \n\n')).toEqual({ title: '', excerpt: '' })
  })
})

describe('the rows of the list', () => {
  it('name a month and a day where they begin', () => {
    const days = ['2026-03-02', '2026-03-02', '2026-03-01', '2026-02-28'] as Day[]
    const rows = toRows(days.map((day, at) => ({ id: String(at), day, entry: null })))
    expect(rows.map(({ isFirstOfDay }) => isFirstOfDay)).toEqual([true, false, true, true])
    expect(rows.map(({ isFirstOfMonth }) => isFirstOfMonth)).toEqual([true, false, false, true])
  })
})
