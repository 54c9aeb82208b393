import { describe, expect, it } from 'vitest'
import { parseSearchText } from '#shared/search/parse-search-text.ts'

const PEOPLE = [
  { id: 'ada', name: 'Ada Öztürk', handle: 'ada' },
  { id: 'adam', name: 'Adam Reyes', handle: '' },
  { id: 'maya', name: 'Maya Torres', handle: 'mt' },
]

function parse(text: string) {
  return parseSearchText(text, PEOPLE)
}

describe('what is typed into the search', () => {
  it('is words', () => {
    expect(parse('  Design Review ')).toEqual({
      words: ['design', 'review'],
      competencies: [],
      letters: [],
      people: [],
    })
  })

  it('names a competency or a letter by #, also by its beginning', () => {
    expect(parse('#influence retro').competencies).toEqual(['influence'])
    expect(parse('#vision').competencies).toEqual(['technical_vision'])
    expect(parse('#technical-vis').competencies).toEqual(['technical_vision'])
    expect(parse('#reflect')).toMatchObject({ letters: ['reflect'], words: [] })
    expect(parse('#communication').competencies).toEqual(['communication'])
  })

  it('takes what # does not name clearly for a word, so that tags are found', () => {
    expect(parse('#technical')).toMatchObject({ competencies: [], words: ['technical'] })
    expect(parse('#offsite')).toMatchObject({ competencies: [], words: ['offsite'] })
    expect(parse('#in')).toMatchObject({ competencies: [], words: ['in'] })
  })

  it('names everybody that @ may mean', () => {
    expect(parse('@ada').people).toEqual([['ada', 'adam']])
    expect(parse('@ozt').people).toEqual([['ada']])
    expect(parse('@mt notes')).toMatchObject({ people: [['maya']], words: ['notes'] })
    expect(parse('@nobody')).toMatchObject({ people: [], words: ['nobody'] })
  })

  it('is nothing where there are only signs', () => {
    expect(parse('# @ -')).toMatchObject({ words: [], people: [] })
  })
})
