import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsHidden, redact, toRules } from '#shared/packet/redact.ts'
import type { Redaction } from '#shared/records/packet.ts'
import { aPerson } from '../../../support/builders/a-person.ts'

const henrik = aPerson({ name: 'Henrik Sand', handle: 'henrik', work: 'Principal engineer' })
const tomas = aPerson({ name: 'Tomás Rey', handle: '', work: '', roles: ['mentee'] })
const people = [henrik, tomas]

function rulesFor(parts: Partial<Redaction>, known = people) {
  return toRules({ people: [], words: [], hidesNumbers: false, ...parts }, known)
}

function without(text: string, parts: Partial<Redaction> = { people: people.map(({ id }) => id) }) {
  return redact(text, rulesFor(parts)).text
}

describe('hiding people', () => {
  it.each([
    ['Reviewed with Henrik Sand.', 'Reviewed with a mentor.'],
    ['HENRIK SAND and henrik', 'A mentor and a mentor'],
    ['Henrik’s question, Henriks team', 'A mentor’s question, a mentor’s team'],
    ['Ask @henrik or H. Sand', 'Ask a mentor or a mentor'],
    ['Sand, Henrik', 'A mentor'],
    ['With Tomas, with TOMÁS, with Toma\u0301s', 'With a mentee, with a mentee, with a mentee'],
    ['the word of Tomás’', 'the word of a mentee’s'],
    ['Seen by Henrik Sand (Principal engineer).', 'Seen by a mentor.'],
    ['Seen by Henrik\nSand', 'Seen by a mentor'],
    [
      'First.\n\n### @henrik and the talk\n\n- **Henrik** met Tomás',
      'First.\n\n### A mentor and the talk\n\n- **A mentor** met a mentee',
    ],
    ['By **Henrik** Sand and Hen**rik**', 'By **a mentor** and **a mentor**'],
    ['By &#72;enrik and Tom&aacute;s', 'By a mentor and a mentee'],
    ['henrik_sand, henrik-sand, HenrikSand', 'A mentor, a mentor, a mentor'],
    ['Hen\u00adrik and Hen\u200brik', 'A mentor and a mentor'],
  ])('makes of “%s” “%s”', (text, left) => {
    expect(without(text)).toBe(left)
  })

  it.each(['Thousand henriksons', 'dry sand on the beach', 'Hendrik', 'a reyes file'])(
    'leaves “%s” alone',
    (text) => {
      expect(without(text)).toBe(text)
    },
  )

  it('finds a family name that is a word only where it is written as a name', () => {
    expect(without('Sand agreed; sand in the gears.')).toBe('A mentor agreed; sand in the gears.')
  })

  it('finds names in scripts without spaces', () => {
    const sato = aPerson({ name: '佐藤', handle: '', work: '', roles: ['peer'] })
    const rules = rulesFor({ people: [sato.id] }, [sato])
    expect(redact('昨日は佐藤さんと話した', rules).text).toBe('昨日はa peerさんと話した')
  })

  it('says of two people of one name what is true of both', () => {
    const [one, other] = [
      aPerson({ name: 'Ana Ruiz', handle: '', roles: ['mentor'] }),
      aPerson({ name: 'Ana Lund', handle: '', roles: ['peer'] }),
    ]
    const rules = rulesFor({ people: [one.id, other.id] }, [one, other])
    expect(redact('With Ana, Ana Ruiz and Ana Lund', rules).text).toBe(
      'With a colleague, a mentor and a peer',
    )
  })

  it('leaves the full name of somebody who may be named whole', () => {
    const [one, other] = [
      aPerson({ name: 'Ana Ruiz', handle: '', roles: ['mentor'] }),
      aPerson({ name: 'Ana Lund', handle: '', roles: ['peer'] }),
    ]
    const rules = rulesFor({ people: [one.id] }, [one, other])
    expect(redact('Ana told Ana Lund', rules).text).toBe('A mentor told Ana Lund')
  })

  it('takes out an address that names somebody as a whole', () => {
    expect(without('[his page](https://wiki.example/~henrik-sand/notes) and more')).toBe(
      '[his page](#address-left-out) and more',
    )
    expect(without('[his page](<https://wiki.example/Tom%C3%A1s>)')).toBe(
      '[his page](#address-left-out)',
    )
    expect(without('See https://wiki.example/henrik or write to henrik.sand@example.org')).toBe(
      'See (address left out) or write to (address left out)',
    )
    expect(without('[plan](https://wiki.example/plan)')).toBe('[plan](https://wiki.example/plan)')
  })
})

describe('hiding words', () => {
  it('replaces them in any case, and says so where nothing takes their place', () => {
    const words = [
      { word: 'Project Falcon', replacement: 'the *new* ledger' },
      { word: 'acme', replacement: '' },
    ]
    expect(without('PROJECT  falcon at Acme, not acmes', { words })).toBe(
      'the \\*new\\* ledger at ‹left out›, not acmes',
    )
  })

  it('hides a word that a replacement brings back', () => {
    const words = [
      { word: 'falcon', replacement: 'falcon two' },
      { word: 'two', replacement: 'one' },
    ]
    expect(without('about falcon', { words })).toBe('about ‹…›')
  })

  it('hides a word that a replacement and its neighbor make', () => {
    const words = [
      { word: 'x', replacement: 'new' },
      { word: 'new york', replacement: 'the city' },
    ]
    expect(without('in x york', { words })).toBe('in ‹…›')
  })
})

describe('hiding figures', () => {
  const hidden = (text: string) => without(text, { hidesNumbers: true })

  it.each([
    [
      'From 38 to 3 failed invoices (−92%)',
      'From ‹figure› to ‹figure› failed invoices (−‹figure›%)',
    ],
    ['$40k saved, 1,200 users, 3.5 times', '$‹figure› saved, ‹figure› users, ‹figure› times'],
    ['in 2000 services', 'in ‹figure› services'],
  ])('makes of “%s” “%s”', (text, left) => {
    expect(hidden(text)).toBe(left)
  })

  it.each([
    'On Nov 23, 2026, since March 2026 and on 2026-03-01',
    'On 23 November 2026, 23.11.2026 or 11/23/2026 at 09:30',
    'In 2025.',
    '1. First\n2. Second',
    'Level L6 on S3, in Q3 2026, the 2nd of them',
    '[the plan](https://example.org/42)',
    '![a picture](attachment:0190-12)',
  ])('keeps “%s” readable', (text) => {
    expect(hidden(text)).toBe(text)
  })
})

describe('the spots', () => {
  it('say where each replacement stands and what it was', () => {
    const { text, spots } = redact(
      'With Henrik, 12 times.',
      rulesFor({ people: [henrik.id], hidesNumbers: true }),
    )
    expect(
      spots.map(({ start, end, original, kind, personIds }) => [
        text.slice(start, end),
        original,
        kind,
        personIds,
      ]),
    ).toEqual([
      ['a mentor', 'Henrik', 'person', [henrik.id]],
      ['‹figure›', '12', 'figure', []],
    ])
  })
})

describe('whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abA é*_ \n.'), maxLength: 12 })
  const pieces = fc.oneof(
    letters,
    fc.constantFrom(
      ...['Henrik', 'henrik', 'SAND', 'Sand', 'Tomás', 'Rey', 'Henrik Sand', 'x', 'york', 'new'],
      ...[' ', '**', '’s', '](', '[', 'https://a.b/', '@', '&#72;', '\u200b', '<', '(', ')'],
    ),
  )
  const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  const words = fc.array(
    fc.record({
      word: fc.oneof(letters, pieces).filter((word) => word.trim() !== ''),
      replacement: pieces,
    }),
    { maxLength: 4 },
  )

  it('no redacted name or word is left', () => {
    fc.assert(
      fc.property(texts, words, fc.boolean(), (text, hiddenWords, hidesNumbers) => {
        const rules = rulesFor({
          people: people.map(({ id }) => id),
          words: hiddenWords,
          hidesNumbers,
        })
        const left = redact(text, rules).text
        expect(holdsHidden(left, rules)).toBe(false)
        // Looked for in another way, and without what Markdown adds.
        expect(left).not.toMatch(/(?<![\p{L}\p{N}])(?:henrik|tomás|Sand|Rey)(?![\p{L}\p{N}])/u)
        const plain = left.replace(/[*`~\\\u200b]/g, '')
        expect(plain).not.toMatch(/(?<![\p{L}\p{N}])(?:henrik sand|Tomás)(?![\p{L}\p{N}])/iu)
      }),
      { numRuns: 300 },
    )
  })

  it('the order of people and words changes nothing', () => {
    fc.assert(
      fc.property(texts, words, (text, hiddenWords) => {
        const forth = rulesFor({ people: [henrik.id, tomas.id], words: hiddenWords })
        const back = rulesFor(
          { people: [tomas.id, henrik.id], words: hiddenWords.toReversed() },
          people.toReversed(),
        )
        expect(redact(text, back).text).toBe(redact(text, forth).text)
      }),
      { numRuns: 100 },
    )
  })

  it('the spots and what is between them are the text that is left', () => {
    fc.assert(
      fc.property(texts, words, (text, hiddenWords) => {
        const { text: left, spots } = redact(
          text,
          rulesFor({ people: [henrik.id], words: hiddenWords }),
        )
        let last = 0
        for (const spot of spots) {
          expect(spot.start).toBeGreaterThanOrEqual(last)
          expect(left.slice(spot.start, spot.end)).toBe(spot.replacement)
          last = spot.end
        }
      }),
    )
  })
})
