import { dayToEpochDay } from '../units/day.ts'
import { LEADER_LETTERS, RATING_SUBJECTS } from '../vocabulary.ts'
import { SEARCH_KINDS } from './document.ts'
import { type Expansion, expandMisspelled, expandWord } from './expand-word.ts'
import { toBits } from './live-segment.ts'
import { type Group, type Narrowing, type Scratch, scoreSegment } from './score-segment.ts'
import type { IndexAnswer, IndexHit, SearchFilters, SearchQuery } from './search-query.ts'
import {
  compareTerm,
  countTerms,
  lowerBound,
  NO_DAY,
  personToTerm,
  readId,
  type Segment,
  type SegmentInUse,
  tableOf,
} from './segment.ts'

/** A word of the query, or a wanted person, in all segments. */
interface Wanted {
  /** By segment. */
  readonly expansions: readonly (readonly Expansion[])[]
  /** Documents with it, by the sums of its terms. */
  readonly frequency: number
}

interface Ranked {
  readonly part: number
  readonly document: number
  readonly score: number
  readonly day: number
}

/** Finds and ranks over several segments as if they were one (BM25, k1 = 1.2, b = 0.75; Robertson and Zaragoza 2009). */
export function findDocuments(
  parts: readonly SegmentInUse[],
  { words, filters, limit }: SearchQuery,
  scratch: Scratch,
): IndexAnswer {
  const segments = parts.map(({ segment }) => segment)
  const misspelled: string[] = []
  const wantedWords = words.map((word, at) => {
    const isLast = at === words.length - 1
    const found = gather(segments, (segment) => expandWord(segment, word, isLast))
    if (found.frequency > 0) return found
    const near = gather(segments, (segment) => expandMisspelled(segment, word, isLast))
    if (near.frequency > 0) misspelled.push(word)
    return near
  })
  const wantedPeople = filters.people.map((ids) =>
    gather(segments, (segment) => ids.flatMap((id) => expandPerson(segment, id))),
  )

  const alive = parts.reduce((sum, part) => sum + part.alive, 0)
  const length = parts.reduce((sum, part) => sum + part.aliveLength, 0)
  const meanLength = alive === 0 ? 1 : Math.max(1, length / alive)
  const groups = [
    ...wantedWords.map((wanted) => ({ wanted, weight: rarity(wanted.frequency, alive) })),
    ...wantedPeople.map((wanted) => ({ wanted, weight: 0 })),
  ].sort((one, other) => one.wanted.frequency - other.wanted.frequency)

  const best: Ranked[] = []
  const narrowing = toNarrowing(filters)
  let total = 0
  if (groups.every(({ wanted }) => wanted.frequency > 0)) {
    parts.forEach((inUse, part) => {
      const ofSegment = groups.map(
        ({ wanted, weight }): Group => ({ expansions: wanted.expansions[part] ?? [], weight }),
      )
      const { days } = inUse.segment
      total += scoreSegment(inUse, ofSegment, narrowing, meanLength, scratch, (document, score) => {
        // Most are not among the best, and nothing is made of them.
        if (best.length >= limit && score < (best.at(-1)?.score ?? 0)) return
        insert(best, { part, document, score, day: days[document] as number }, limit)
      })
    })
  }
  return { total, hits: best.map((each) => toHit(segments, each)), misspelled }
}

/** How much a word tells: little where it stands nearly everywhere. */
function rarity(frequency: number, alive: number): number {
  const documents = Math.min(frequency, alive)
  return Math.log(1 + (alive - documents + 0.5) / (documents + 0.5))
}

function gather(segments: readonly Segment[], expand: (segment: Segment) => Expansion[]): Wanted {
  let frequency = 0
  const expansions = segments.map((segment) => {
    const found = expand(segment)
    for (const { place } of found) frequency += segment.frequencies[place] as number
    return found
  })
  return { expansions, frequency }
}

function expandPerson(segment: Segment, id: string): Expansion[] {
  const term = personToTerm(id)
  const place = lowerBound(segment, term)
  const isThere = place < countTerms(segment) && compareTerm(segment, place, term) === 0
  return isThere ? [{ place, weight: 0 }] : []
}

function toNarrowing({ kinds, competencies, letters, from, to }: SearchFilters): Narrowing {
  return {
    kinds: kinds.length === 0 ? -1 : toBits(SEARCH_KINDS, kinds),
    competencies: toBits(RATING_SUBJECTS, competencies),
    letters: toBits(LEADER_LETTERS, letters),
    from: from === null ? (to === null ? NO_DAY : NO_DAY + 1) : dayToEpochDay(from),
    to: to === null ? 0x7fffffff : dayToEpochDay(to),
  }
}

/** Puts a document in its place among the best; the list stays as long as it may be. */
function insert(best: Ranked[], ranked: Ranked, limit: number): void {
  const last = best.at(-1)
  const isFull = best.length >= limit
  if (isFull && last !== undefined && compare(last, ranked) < 0) return
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(best[middle] as Ranked, ranked) < 0) low = middle + 1
    else high = middle
  }
  if (isFull) best.pop()
  best.splice(low, 0, ranked)
}

/** Negative where the first one comes first: better, newer, or added later. */
function compare(one: Ranked, other: Ranked): number {
  return (
    other.score - one.score ||
    other.day - one.day ||
    other.part - one.part ||
    other.document - one.document
  )
}

function toHit(segments: readonly Segment[], { part, document, score }: Ranked): IndexHit {
  const segment = segments[part]
  const kind = SEARCH_KINDS[segment?.kinds[document] as number]
  if (segment === undefined || kind === undefined) throw new Error('A hit that is in no segment')
  return {
    kind,
    table: tableOf(segment, document),
    id: readId(segment, document),
    part: segment.parts[document] as number,
    score,
  }
}
