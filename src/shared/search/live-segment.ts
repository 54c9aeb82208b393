import { dayToEpochDay } from '../units/day.ts'
import { LEADER_LETTERS, RATING_SUBJECTS } from '../vocabulary.ts'
import { SEARCH_KINDS, type SearchDocument, type SearchTable, TABLE_OF_KIND } from './document.ts'
import { type Bytes, emptyBytes, makeRoom, writePosting } from './postings.ts'
import {
  ID_BYTES,
  NO_DAY,
  personToTerm,
  type Segment,
  type SegmentInUse,
  sortById,
  takeIntoUse,
  writeId,
} from './segment.ts'
import { eachWord } from './words.ts'

/** A word in the name of something counts as often as this many in its text. Source: judgement. */
const TITLE_WEIGHT = 3

/** A word with the documents it was seen in so far; the newest is written down once the next one comes. */
interface Term extends Bytes {
  written: number
  last: number
  often: number
  frequency: number
}

/** Documents as they are added. Gives a segment of all of them at any time; what it gave does not change. */
export interface LiveSegment {
  add(document: SearchDocument): void
  /** Documents added, those that hold no longer included. */
  count(): number
  /** Those that hold. */
  alive(): number
  /** The documents of a record hold no longer. */
  bury(table: SearchTable, id: string): void
  read(): SegmentInUse
}

export function createLiveSegment(): LiveSegment {
  const terms = new Map<string, Term>()
  const ids = emptyBytes(ID_BYTES * 16)
  const numbers: {
    kind: number
    part: number
    day: number
    length: number
    competencies: number
    letters: number
  }[] = []
  const dead: number[] = []
  const ofRecord = new Map<string, number[]>()
  let length = 0
  let alive = 0
  let current: SegmentInUse | null = null

  function see(term: string, weight: number): void {
    const document = numbers.length
    let known = terms.get(term)
    if (known === undefined) {
      known = {
        bytes: new Uint8Array(8),
        size: 0,
        written: -1,
        last: document,
        often: 0,
        frequency: 0,
      }
      terms.set(term, known)
    }
    if (known.last !== document) {
      writeDown(known)
      known.last = document
      known.often = 0
    }
    known.often += weight
  }

  return {
    add(document) {
      current = null
      length = 0
      eachWord(document.title, (word) => {
        length += 1
        see(word, TITLE_WEIGHT)
      })
      for (const text of document.body) {
        eachWord(text, (word) => {
          length += 1
          see(word, 1)
        })
      }
      for (const person of document.people) see(personToTerm(person), 1)
      const number = numbers.length
      makeRoom(ids, ID_BYTES)
      writeId(ids.bytes, number * ID_BYTES, document.id)
      ids.size += ID_BYTES
      numbers.push({
        kind: SEARCH_KINDS.indexOf(document.kind),
        part: document.part,
        day: document.day === null ? NO_DAY : dayToEpochDay(document.day),
        length: Math.min(length, 65_535),
        competencies: toBits(RATING_SUBJECTS, document.competencies),
        letters: toBits(LEADER_LETTERS, document.letters),
      })
      dead.push(0)
      alive += 1
      const key = `${TABLE_OF_KIND[document.kind]}/${document.id}`
      const known = ofRecord.get(key)
      if (known === undefined) ofRecord.set(key, [number])
      else known.push(number)
    },
    count: () => numbers.length,
    alive: () => alive,
    bury(table, id) {
      const key = `${table}/${id}`
      for (const document of ofRecord.get(key) ?? []) {
        dead[document] = 1
        alive -= 1
        current = null
      }
      ofRecord.delete(key)
    },
    read() {
      current ??= takeIntoUse(pack(), Uint8Array.from(dead))
      return current
    },
  }

  function pack(): Segment {
    const sorted = [...terms].sort(([one], [other]) => (one < other ? -1 : 1))
    let unitCount = 0
    let byteCount = 0
    for (const [term, known] of sorted) {
      writeDown(known)
      unitCount += term.length
      byteCount += known.size
    }
    const units = new Uint16Array(unitCount)
    const unitStarts = new Uint32Array(sorted.length + 1)
    const postings = new Uint8Array(byteCount)
    const postingStarts = new Uint32Array(sorted.length + 1)
    const frequencies = new Uint32Array(sorted.length)
    let unit = 0
    let byte = 0
    for (const [place, [term, known]] of sorted.entries()) {
      unitStarts[place] = unit
      for (let at = 0; at < term.length; at++) units[unit++] = term.charCodeAt(at)
      postingStarts[place] = byte
      postings.set(known.bytes.subarray(0, known.size), byte)
      byte += known.size
      frequencies[place] = known.frequency
    }
    unitStarts[sorted.length] = unit
    postingStarts[sorted.length] = byte
    const documents = numbers.length
    const ownIds = ids.bytes.slice(0, documents * ID_BYTES)
    return {
      documents,
      units,
      unitStarts,
      postings,
      postingStarts,
      frequencies,
      ids: ownIds,
      byId: sortById(ownIds, documents),
      parts: Uint8Array.from(numbers, ({ part }) => part),
      kinds: Uint8Array.from(numbers, ({ kind }) => kind),
      days: Int32Array.from(numbers, ({ day }) => day),
      lengths: Uint16Array.from(numbers, (each) => each.length),
      competencies: Uint16Array.from(numbers, ({ competencies }) => competencies),
      letters: Uint8Array.from(numbers, ({ letters }) => letters),
    }
  }
}

/** Nothing to write where that was done already. */
function writeDown(term: Term): void {
  if (term.written === term.last) return
  writePosting(term, term.last - term.written, term.often)
  term.written = term.last
  term.frequency += 1
}

export function toBits<Name>(names: readonly Name[], of: readonly Name[]): number {
  let bits = 0
  for (const name of of) bits |= 1 << names.indexOf(name)
  return bits
}
