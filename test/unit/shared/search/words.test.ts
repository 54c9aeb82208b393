import { describe, expect, it } from 'vitest'
import { eachWord, wordsOf } from '#shared/search/words.ts'

describe('the words of a text', () => {
  it('are letters and digits, without case', () => {
    expect(wordsOf('The Q3 review: 40% done, don’t stop')).toEqual([
      'the',
      'q3',
      'review',
      '40',
      'done',
      'don',
      't',
      'stop',
    ])
  })

  it('are the same with and without accents, and however these are written', () => {
    expect(wordsOf('Résumé')).toEqual(['resume'])
    expect(wordsOf('Résumé'.normalize('NFD'))).toEqual(['resume'])
    expect(wordsOf('Straße Øre İstanbul ﬁnal')).toEqual(['strasse', 'ore', 'istanbul', 'final'])
  })

  it('are found in any script', () => {
    expect(wordsOf('Встреча, συνάντηση')).toEqual(['встреча', 'συναντηση'])
    expect(wordsOf('हिन्दी में')).toEqual(['हिन्दी', 'में'])
  })

  it('are single signs where a script writes no spaces', () => {
    expect(wordsOf('会議v2メモ')).toEqual(['会', '議', 'v2', 'メ', 'モ'])
  })

  it('are cut where they are very long', () => {
    expect(wordsOf('x'.repeat(200))).toEqual(['x'.repeat(40)])
  })

  it('stand where they were found', () => {
    for (const text of ['Ask Zoë first', 'Ask Zoe first']) {
      const places: string[] = []
      eachWord(text, (_, start, end) => places.push(text.slice(start, end)))
      expect(places).toEqual(text.split(' '))
    }
  })

  it('are none in a text of signs', () => {
    expect(wordsOf(' …—!? ')).toEqual([])
    expect(wordsOf('')).toEqual([])
  })
})
