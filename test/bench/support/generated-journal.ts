import type { Entry } from '#shared/records/entry.ts'
import { plainEntry } from '#shared/records/entry.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import type { Person } from '#shared/records/person.ts'
import { addDays, type Day } from '#shared/units/day.ts'
import { RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { seededNumbers } from './seeded-numbers.ts'

/** Terms of the generated language. Source: study, a long-kept journal has some 40,000. */
const VOCABULARY = 40_000
const FIRST_DAY = '2016-01-01' as Day
const ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t tr v w'.split(' ')
const VOWELS = 'a e i o u ai ea ou io'.split(' ')
const CODAS = ' n r s t l nd st ck m'.split(' ')

export interface GeneratedJournal {
  readonly people: readonly Person[]
  readonly evidence: readonly Evidence[]
  entries(from: number, count: number): readonly Entry[]
  /** Words of middling frequency, as they are typed. */
  readonly wordsToType: readonly string[]
}

/** A journal of words that sound like words, as frequent as words are (Zipf, exponent 1.05). The same every time. */
export function generateJournal(): GeneratedJournal {
  const words = makeVocabulary()
  const base = seededNumbers(41)
  const text = textsOf(words, seededNumbers(43))
  const people = Array.from(
    { length: 500 },
    (_, at): Person => ({
      ...recordAt(at),
      name: `${capital(words[(at * 7) % 9000])} ${capital(words[(at * 11) % 9000])}`,
      handle: '',
      work: text(6),
      roles: [],
      notes: text(40),
    }),
  )
  const evidence = Array.from(
    { length: 5000 },
    (_, at): Evidence => ({
      ...recordAt(1000 + at),
      title: text(8),
      day: addDays(FIRST_DAY, at % 3900),
      story: text(80),
      scope: 'team',
      source: 'artifact',
      impact: text(15),
      numbers: [],
      seenBy: [people[at % people.length]?.id ?? ''],
      links: [],
      competencies: [
        { subject: RATING_SUBJECTS[at % RATING_SUBJECTS.length] ?? 'influence', strength: 2 },
      ],
      entries: [],
      sessions: [],
    }),
  )
  return {
    people,
    evidence,
    entries: (from, count) =>
      Array.from(
        { length: count },
        (_, at): Entry => ({
          ...recordAt(10_000 + from + at),
          ...plainEntry,
          tags: [],
          letters: [],
          competencies:
            at % 4 === 0 ? [RATING_SUBJECTS[at % RATING_SUBJECTS.length] ?? 'influence'] : [],
          people: at % 5 === 0 ? [people[at % people.length]?.id ?? ''] : [],
          day: addDays(FIRST_DAY, Math.floor((from + at) / 26)),
          text: text(Math.max(8, Math.round(120 * (0.5 + base())))),
          source: null,
        }),
      ),
    wordsToType: Array.from({ length: 20 }, (_, at) => words[200 + at * 190] ?? ''),
  }
}

const AT = '2026-03-01T09:00:00.000Z'

function recordAt(number: number) {
  const id = `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
  return { id, createdAt: AT, updatedAt: AT, deletedAt: null }
}

function capital(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Distinct words, the short ones mostly first. */
function makeVocabulary(): readonly string[] {
  const random = seededNumbers(7)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 3)
    const word = Array.from(
      { length: syllables },
      () => pick(ONSETS) + pick(VOWELS) + pick(CODAS),
    ).join('')
    if (word.length <= 12) words.add(word)
  }
  return [...words]
    .map((word) => ({ word, rank: word.length + random() * 8 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ word }) => word)
}

function textsOf(words: readonly string[], random: () => number): (length: number) => string {
  const sums = new Float64Array(words.length)
  let sum = 0
  for (let at = 0; at < words.length; at++) {
    sum += 1 / (at + 2.7) ** 1.05
    sums[at] = sum
  }
  const next = () => {
    const wanted = random() * sum
    let low = 0
    let high = words.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
  return (length) => Array.from({ length }, next).join(' ')
}
