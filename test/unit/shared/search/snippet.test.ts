import { describe, expect, it } from 'vitest'
import { type MarkedText, makeSnippet, markText } from '#shared/search/snippet.ts'

const NO_SLIPS: readonly string[] = []

function shown(parts: readonly MarkedText[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')
}

describe('marks', () => {
  it('stand on the words that were looked for, as they were written', () => {
    const text = 'Ask Zoë about the RÉSUMÉ, resumes and zoology'
    const parts = markText(text, { words: ['zoe', 'resume'], misspelled: NO_SLIPS })
    expect(shown(parts)).toBe('Ask [Zoë] about the [RÉSUMÉ], [resumes] and zoology')
  })

  it('stand on what a slip was taken for', () => {
    const wanted = { words: ['mentroing'], misspelled: ['mentroing'] }
    expect(shown(markText('My mentoring notes', wanted))).toBe('My [mentoring] notes')
  })

  it('are none without words', () => {
    expect(shown(markText('All of it', { words: [], misspelled: [] }))).toBe('All of it')
  })
})

describe('a snippet', () => {
  const filler = 'nothing of note happened on that day '.repeat(8)
  const text = `${filler}the vision came up once ${filler}and a vision for the platform ${filler}`

  it('is the stretch with most of the words', () => {
    const wanted = { words: ['vision', 'platform'], misspelled: NO_SLIPS }
    const snippet = shown(makeSnippet(text, wanted, 120))
    expect(snippet).toContain('a [vision] for the [platform]')
    expect(snippet.startsWith('… ')).toBe(true)
    expect(snippet.endsWith(' …')).toBe(true)
    expect(snippet.length).toBeLessThan(140)
  })

  it('is the beginning where nothing is to be marked', () => {
    const snippet = shown(makeSnippet(text, { words: ['absent'], misspelled: NO_SLIPS }, 40))
    expect(snippet).toBe('nothing of note happened on that day …')
  })

  it('is a short text as a whole', () => {
    expect(shown(makeSnippet('a plan', { words: ['plan'], misspelled: NO_SLIPS }, 100))).toBe(
      'a [plan]',
    )
  })
})
