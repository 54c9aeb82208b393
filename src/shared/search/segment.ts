import { SEARCH_KINDS, type SearchTable, TABLE_OF_KIND } from './document.ts'

/**
 * Documents and their words in flat buffers, so that they are stored and loaded as they are. A document is a number
 * that counts from 0; a word is its place in the sorted list of words.
 */
export interface Segment {
  readonly documents: number
  /** The words, one behind the other, as UTF-16 code units in their order, and where each begins; one more at the end. */
  readonly units: Uint16Array<ArrayBuffer>
  readonly unitStarts: Uint32Array<ArrayBuffer>
  /** The documents of each word (postings.ts), where they begin, and how many there are. */
  readonly postings: Uint8Array<ArrayBuffer>
  readonly postingStarts: Uint32Array<ArrayBuffer>
  readonly frequencies: Uint32Array<ArrayBuffer>
  /** Of each document: the 16 bytes of its record's id, and which text of the record it is. */
  readonly ids: Uint8Array<ArrayBuffer>
  readonly parts: Uint8Array<ArrayBuffer>
  /** Documents in the order of their ids. */
  readonly byId: Uint32Array<ArrayBuffer>
  /** Place in SEARCH_KINDS. */
  readonly kinds: Uint8Array<ArrayBuffer>
  /** Days since 1970-01-01; NO_DAY for none. */
  readonly days: Int32Array<ArrayBuffer>
  /** Number of words, at most 65,535. */
  readonly lengths: Uint16Array<ArrayBuffer>
  /** One bit for each of RATING_SUBJECTS and of LEADER_LETTERS. */
  readonly competencies: Uint16Array<ArrayBuffer>
  readonly letters: Uint8Array<ArrayBuffer>
}

/** A segment and which of its documents still hold. */
export interface SegmentInUse {
  readonly segment: Segment
  /** 1 for a document that was changed or deleted since. */
  readonly dead: Uint8Array<ArrayBuffer>
  /** Documents that hold, and the words of them. */
  alive: number
  aliveLength: number
}

export const NO_DAY = -0x80000000
export const ID_BYTES = 16

/** Stands before the id of a person among the words. No word begins with it, and it sorts before all that do. */
export const PERSON_MARK = '\u0001'
export const FIRST_WORD = '\u0002'

/** The term under which the documents about a person are listed. */
export function personToTerm(id: string): string {
  return PERSON_MARK + id.replaceAll('-', '')
}

/** Number of terms. */
export function countTerms({ frequencies }: Segment): number {
  return frequencies.length
}

/** Place of the first term that is not before `term`. */
export function lowerBound(segment: Segment, term: string): number {
  let low = 0
  let high = countTerms(segment)
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareTerm(segment, middle, term) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Negative where the term at a place is before the given one. */
export function compareTerm({ units, unitStarts }: Segment, place: number, term: string): number {
  const start = unitStarts[place] as number
  const length = (unitStarts[place + 1] as number) - start
  const common = Math.min(length, term.length)
  for (let at = 0; at < common; at++) {
    const difference = (units[start + at] as number) - term.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - term.length
}

/** Whether the term at a place begins so. */
export function beginsWith({ units, unitStarts }: Segment, place: number, start: string): boolean {
  const from = unitStarts[place] as number
  if ((unitStarts[place + 1] as number) - from < start.length) return false
  for (let at = 0; at < start.length; at++) {
    if (units[from + at] !== start.charCodeAt(at)) return false
  }
  return true
}

/** Writes the 16 bytes of an id. Throws for one that is no UUID: every record's is. */
export function writeId(bytes: Uint8Array, at: number, id: string): void {
  const digits = id.replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new Error('An id that is no UUID cannot be found again')
  for (let byte = 0; byte < ID_BYTES; byte++) {
    bytes[at + byte] = Number.parseInt(digits.slice(byte * 2, byte * 2 + 2), 16)
  }
}

/** The id of a document's record. */
export function readId({ ids }: Segment, document: number): string {
  let digits = ''
  for (let at = document * ID_BYTES; at < (document + 1) * ID_BYTES; at++) {
    digits += (ids[at] as number).toString(16).padStart(2, '0')
  }
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-')
}

export function compareIds(
  one: Uint8Array,
  oneAt: number,
  other: Uint8Array,
  otherAt: number,
): number {
  for (let byte = 0; byte < ID_BYTES; byte++) {
    const difference = (one[oneAt + byte] as number) - (other[otherAt + byte] as number)
    if (difference !== 0) return difference
  }
  return 0
}

/** All documents by the id of their record, and those of one record by their part. */
export function sortById(ids: Uint8Array, documents: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(documents)
  for (let at = 0; at < documents; at++) order[at] = at
  return order.sort((one, other) => {
    return compareIds(ids, one * ID_BYTES, ids, other * ID_BYTES) || one - other
  })
}

/** The table that a document's record is in. */
export function tableOf({ kinds }: Segment, document: number): SearchTable {
  const kind = SEARCH_KINDS[kinds[document] as number]
  if (kind === undefined) throw new Error('The index names a kind that there is not')
  return TABLE_OF_KIND[kind]
}

/** Marks the documents of one record as no longer holding. */
export function bury(inUse: SegmentInUse, table: SearchTable, id: string): void {
  const { segment, dead } = inUse
  const wanted = new Uint8Array(ID_BYTES)
  writeId(wanted, 0, id)
  let low = 0
  let high = segment.documents
  while (low < high) {
    const middle = (low + high) >> 1
    const document = segment.byId[middle] as number
    if (compareIds(segment.ids, document * ID_BYTES, wanted, 0) < 0) low = middle + 1
    else high = middle
  }
  for (; low < segment.documents; low++) {
    const document = segment.byId[low] as number
    if (compareIds(segment.ids, document * ID_BYTES, wanted, 0) !== 0) return
    if (dead[document] === 1 || tableOf(segment, document) !== table) continue
    dead[document] = 1
    inUse.alive -= 1
    inUse.aliveLength -= segment.lengths[document] as number
  }
}

/** A segment, and which of its documents are known to hold no longer. */
export function takeIntoUse(
  segment: Segment,
  dead: Uint8Array<ArrayBuffer> = new Uint8Array(segment.documents),
): SegmentInUse {
  let alive = 0
  let aliveLength = 0
  for (let document = 0; document < segment.documents; document++) {
    if (dead[document] === 1) continue
    alive += 1
    aliveLength += segment.lengths[document] as number
  }
  return { segment, dead, alive, aliveLength }
}
