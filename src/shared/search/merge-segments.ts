import { type Bytes, eachPosting, emptyBytes, writePosting } from './postings.ts'
import {
  compareTerm,
  countTerms,
  ID_BYTES,
  type Segment,
  type SegmentInUse,
  sortById,
} from './segment.ts'

/** Terms between two pauses. Source: judgement; at a hundred documents each, some two milliseconds. */
const TERMS_AT_ONCE = 500

const GONE = 0xffffffff

/**
 * One segment of all documents of several that still hold, in their order: the very same as one made of them anew.
 * Work in slices: each `next` goes on for a few milliseconds. What was merged may be searched meanwhile, and must not
 * be changed.
 */
export function* mergeSegments(parts: readonly SegmentInUse[]): Generator<void, Segment> {
  const renumbered = parts.map(({ segment }) => new Uint32Array(segment.documents))
  let documents = 0
  parts.forEach(({ segment, dead }, part) => {
    for (let document = 0; document < segment.documents; document++) {
      const number = dead[document] === 1 ? GONE : documents++
      ;(renumbered[part] as Uint32Array)[document] = number
    }
  })

  const terms = { units: emptyUnits(parts), unitStarts: [0], postingStarts: [0] }
  const frequencies: number[] = []
  const postings: Bytes = emptyBytes(
    parts.reduce((sum, { segment }) => sum + segment.postings.length, 64),
  )
  const places = parts.map(() => 0)
  let unit = 0
  for (let done = 1; ; done++) {
    const first = findFirst(parts, places)
    if (first === null) break
    let written = -1
    let frequency = 0
    parts.forEach(({ segment }, part) => {
      const place = places[part] as number
      if (place >= countTerms(segment) || compareTerm(segment, place, first) !== 0) return
      places[part] = place + 1
      const numbers = renumbered[part] as Uint32Array
      const from = segment.postingStarts[place] as number
      const to = segment.postingStarts[place + 1] as number
      eachPosting(segment.postings, from, to, (document, often) => {
        const number = numbers[document] as number
        if (number === GONE) return
        writePosting(postings, number - written, often)
        written = number
        frequency += 1
      })
    })
    if (frequency > 0) {
      for (let at = 0; at < first.length; at++) terms.units[unit++] = first.charCodeAt(at)
      terms.unitStarts.push(unit)
      terms.postingStarts.push(postings.size)
      frequencies.push(frequency)
    }
    if (done % TERMS_AT_ONCE === 0) yield
  }

  const keep = <Column extends Uint8Array | Uint16Array | Int32Array>(
    target: Column,
    read: (segment: Segment) => Column,
    width = 1,
  ): Column => {
    let at = 0
    for (const { segment, dead } of parts) {
      const column = read(segment)
      for (let document = 0; document < segment.documents; document++) {
        if (dead[document] === 1) continue
        for (let each = document * width; each < (document + 1) * width; each++) {
          target[at++] = column[each] as number
        }
      }
    }
    return target
  }
  const ids = keep(new Uint8Array(documents * ID_BYTES), (segment) => segment.ids, ID_BYTES)
  yield
  const byId = sortById(ids, documents)
  yield
  return {
    documents,
    units: terms.units.slice(0, unit),
    unitStarts: Uint32Array.from(terms.unitStarts),
    postings: postings.bytes.slice(0, postings.size),
    postingStarts: Uint32Array.from(terms.postingStarts),
    frequencies: Uint32Array.from(frequencies),
    ids,
    byId,
    parts: keep(new Uint8Array(documents), (segment) => segment.parts),
    kinds: keep(new Uint8Array(documents), (segment) => segment.kinds),
    days: keep(new Int32Array(documents), (segment) => segment.days),
    lengths: keep(new Uint16Array(documents), (segment) => segment.lengths),
    competencies: keep(new Uint16Array(documents), (segment) => segment.competencies),
    letters: keep(new Uint8Array(documents), (segment) => segment.letters),
  }
}

function emptyUnits(parts: readonly SegmentInUse[]): Uint16Array<ArrayBuffer> {
  return new Uint16Array(parts.reduce((sum, { segment }) => sum + segment.units.length, 0))
}

/** The first term that comes next in any of the segments; null at the end. */
function findFirst(parts: readonly SegmentInUse[], places: readonly number[]): string | null {
  let first: string | null = null
  parts.forEach(({ segment }, part) => {
    const place = places[part] as number
    if (place >= countTerms(segment)) return
    if (first === null || compareTerm(segment, place, first) < 0) first = readTerm(segment, place)
  })
  return first
}

/** The term at a place. */
export function readTerm({ units, unitStarts }: Segment, place: number): string {
  const from = unitStarts[place] as number
  return String.fromCharCode(...units.subarray(from, unitStarts[place + 1] as number))
}
