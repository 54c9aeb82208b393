import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SearchDocument, TABLE_OF_KIND } from '#shared/search/document.ts'
import { createLiveSegment } from '#shared/search/live-segment.ts'
import { createSearchIndex, type SearchIndex } from '#shared/search/search-index.ts'
import { takeIntoUse } from '#shared/search/segment.ts'
import type { Day } from '#shared/units/day.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { aSearchDocument, aSearchQuery, idOf } from '../../../support/builders/a-search-document.ts'

function anIndex(...documents: readonly SearchDocument[]): SearchIndex {
  const index = createSearchIndex(null)
  index.add(documents)
  return index
}

function merge(index: SearchIndex): SearchIndex {
  for (const _ of index.merge());
  return index
}

function numbersFound(index: SearchIndex, ...query: Parameters<typeof aSearchQuery>): number[] {
  return index.find(aSearchQuery(...query)).hits.map(({ id }) => Number.parseInt(id.slice(-4), 16))
}

describe('the order of what is found', () => {
  it('is that of BM25', () => {
    const index = anIndex(
      aSearchDocument(1, 'vision vision vision plan'),
      aSearchDocument(2, 'vision'),
      aSearchDocument(3, 'team lunch with everybody and their dogs'),
    )
    // By hand: N 3, n 2, mean length 4; idf ln(1 + 1.5 / 2.5). k1 1.2, b 0.75.
    const rarity = Math.log(1.6)
    const { hits } = index.find(aSearchQuery('vision'))
    expect(hits.map(({ id }) => id)).toEqual([idOf(1), idOf(2)])
    expect(hits[0]?.score).toBeCloseTo((rarity * 3 * 2.2) / (3 + 1.2), 5)
    expect(hits[1]?.score).toBeCloseTo((rarity * 2.2) / (1 + 1.2 * (0.25 + 0.75 / 4)), 5)
  })

  it('puts what a thing is called before what is only told of it', () => {
    const index = anIndex(
      aSearchDocument(1, 'a long evening about the roadmap and more'),
      aSearchDocument(2, 'a long evening about other things and', {
        kind: 'milestone',
        title: 'Roadmap',
      }),
    )
    expect(numbersFound(index, 'roadmap')).toEqual([2, 1])
  })

  it('puts the very word before one that begins so', () => {
    const index = anIndex(aSearchDocument(1, 'planning'), aSearchDocument(2, 'plan'))
    expect(numbersFound(index, 'plan')).toEqual([2, 1])
  })

  it('puts the newer of two equals first, and what has no day last', () => {
    const index = anIndex(
      aSearchDocument(1, 'vision', { day: '2026-01-01' as Day }),
      aSearchDocument(2, 'vision', { day: null }),
      aSearchDocument(3, 'vision', { day: '2026-02-01' as Day }),
    )
    expect(numbersFound(index, 'vision')).toEqual([3, 1, 2])
    expect(numbersFound(index, '', { kinds: ['entry'] })).toEqual([3, 1, 2])
  })

  it('counts all and gives no more than asked for', () => {
    const index = anIndex(...[1, 2, 3, 4, 5].map((number) => aSearchDocument(number, 'vision')))
    const { total, hits } = index.find(aSearchQuery('vision', {}, 2))
    expect(total).toBe(5)
    expect(hits).toHaveLength(2)
  })
})

describe('what is found', () => {
  const index = anIndex(
    aSearchDocument(1, 'Ask Zoë about the résumé'),
    aSearchDocument(2, 'Mentoring with Zoe, then mentors’ lunch'),
    aSearchDocument(3, 'An idea about i'),
  )

  it('has all words, the last one at least as a beginning', () => {
    expect(numbersFound(index, 'zoe')).toEqual([1, 2])
    expect(numbersFound(index, 'zoe ment')).toEqual([2])
    expect(numbersFound(index, 'ment zoe')).toEqual([])
    expect(numbersFound(index, 'zoe vision')).toEqual([])
  })

  it('has a single letter only where it stands alone', () => {
    expect(numbersFound(index, 'i')).toEqual([3])
  })

  it('is what a word with one slip means, where that word stands nowhere', () => {
    const { misspelled, hits } = index.find(aSearchQuery('resmue'))
    expect(misspelled).toEqual(['resmue'])
    expect(hits.map(({ id }) => id)).toEqual([idOf(1)])
    expect(index.find(aSearchQuery('resume')).misspelled).toEqual([])
    expect(numbersFound(index, 'mentroing')).toEqual([2])
    expect(numbersFound(index, 'mnetor')).toEqual([2])
  })

  it('is nothing for a short word with a slip', () => {
    expect(numbersFound(index, 'zox')).toEqual([])
  })
})

describe('filters', () => {
  const [ada, ben] = [idOf(901), idOf(902)]
  const index = merge(
    anIndex(
      aSearchDocument(1, 'vision', {
        people: [ada, ben],
        competencies: ['influence'],
        letters: ['learn'],
      }),
      aSearchDocument(2, 'vision', { people: [ben], competencies: ['influence', 'execution'] }),
      aSearchDocument(3, 'vision', { kind: 'evidence', day: '2026-05-01' as Day }),
      aSearchDocument(4, 'vision', { kind: 'profile', day: null }),
    ),
  )
  it.each([
    ['kind', { kinds: ['evidence', 'profile'] }, [3, 4]],
    ['person', { people: [[ada]] }, [1]],
    ['any of several people of one name', { people: [[ada, ben]] }, [2, 1]],
    ['two people', { people: [[ada], [ben]] }, [1]],
    ['nobody that is known', { people: [[idOf(7)]] }, []],
    ['competency', { competencies: ['influence'] }, [2, 1]],
    ['two competencies', { competencies: ['influence', 'execution'] }, [2]],
    ['letter', { letters: ['learn'] }, [1]],
    ['first day', { from: '2026-03-02' as Day }, [3]],
    ['last day', { to: '2026-03-01' as Day }, [2, 1]],
    ['one day', { from: '2026-05-01' as Day, to: '2026-05-01' as Day }, [3]],
  ] as const)('let through by %s', (_, filters, expected) => {
    expect(numbersFound(index, 'vision', filters)).toEqual(expected)
    expect(numbersFound(index, '', filters)).toEqual(expected)
    expect(index.find(aSearchQuery('vision', filters)).total).toBe(expected.length)
  })
})

describe('what changes', () => {
  it('is found as it is now, before and after it is packed', () => {
    const index = merge(
      anIndex(aSearchDocument(1, 'early words'), aSearchDocument(2, 'more words')),
    )
    index.put('entries', idOf(1), [aSearchDocument(1, 'late')])
    for (const each of [index, merge(index)]) {
      expect(numbersFound(each, 'early')).toEqual([])
      expect(numbersFound(each, 'late')).toEqual([1])
      expect(numbersFound(each, 'words')).toEqual([2])
      expect(each.count()).toBe(2)
    }
    expect(index.pending()).toBe(0)
  })

  it('goes when it is deleted, and comes back when it is restored', () => {
    const index = merge(anIndex(aSearchDocument(1, 'words')))
    index.put('entries', idOf(1), [])
    expect(numbersFound(index, 'words')).toEqual([])
    index.put('entries', idOf(1), [aSearchDocument(1, 'words')])
    index.put('entries', idOf(1), [aSearchDocument(1, 'words')])
    expect(numbersFound(index, 'words')).toEqual([1])
  })

  it('is only what belongs to the record', () => {
    const index = merge(
      anIndex(
        aSearchDocument(1, 'words'),
        aSearchDocument(1, 'words', { kind: 'evidence' }),
        aSearchDocument(2, 'words', { kind: 'program', part: 0 }),
        aSearchDocument(2, 'words', { kind: 'program', part: 3 }),
      ),
    )
    index.put('evidence', idOf(1), [])
    index.put('program', idOf(2), [aSearchDocument(2, 'words', { kind: 'program', part: 3 })])
    const { hits } = index.find(aSearchQuery('words'))
    expect(hits.map(({ table, part }) => `${table}/${part}`).sort()).toEqual([
      'entries/0',
      'program/3',
    ])
  })
})

const someDocuments = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('entry', 'evidence', 'person'),
    title: fc.constantFrom('', 'plan', 'ab'),
    text: fc.array(fc.constantFrom('a', 'ab', 'abc', 'plan', 'planning', 'ünder', '会議'), {
      maxLength: 12,
    }),
    competency: fc.option(fc.constantFrom(...RATING_SUBJECTS), { nil: null }),
    person: fc.integer({ min: 100, max: 103 }),
    isDeleted: fc.boolean(),
    isMergedAfter: fc.boolean(),
  }),
  { maxLength: 30 },
)

it('is the same index after any changes and merges as one made of what is left', () => {
  void fc.assert(
    fc.property(someDocuments, (steps) => {
      const index = createSearchIndex(null)
      const left = new Map<string, SearchDocument>()
      for (const {
        number,
        kind,
        title,
        text,
        competency,
        person,
        isDeleted,
        isMergedAfter,
      } of steps) {
        const document = aSearchDocument(number, text.join(' '), {
          kind: kind as SearchDocument['kind'],
          title,
          competencies: competency === null ? [] : [competency],
          people: [idOf(person)],
        })
        const table = TABLE_OF_KIND[document.kind]
        left.delete(`${table}/${document.id}`)
        if (!isDeleted) left.set(`${table}/${document.id}`, document)
        index.put(table, document.id, isDeleted ? [] : [document])
        if (isMergedAfter) merge(index)
      }
      const fresh = createLiveSegment()
      for (const document of left.values()) fresh.add(document)
      const anew = createSearchIndex(takeIntoUse(fresh.read().segment))
      for (const text of ['a', 'ab', 'ab plan', 'pl', 'under', '会']) {
        const query = aSearchQuery(text, {}, 50)
        const [own, theirs] = [index.find(query), anew.find(query)]
        expect(own.total).toBe(theirs.total)
        expect(new Set(own.hits.map(({ table, id }) => table + id))).toEqual(
          new Set(theirs.hits.map(({ table, id }) => table + id)),
        )
      }
      merge(index)
      const packed = index.packed()
      expect(packed?.segment).toEqual(fresh.read().segment)
      expect(packed?.alive).toBe(left.size)
    }),
  )
})
