import type { Expansion } from './expand-word.ts'
import type { SegmentInUse } from './segment.ts'

/** How fast more of the same word stops counting, and how much the length of a text does. Source: study (Robertson). */
const K1 = 1.2
const B = 0.75

/** What one word of the query, or one wanted person, is in a segment. */
export interface Group {
  readonly expansions: readonly Expansion[]
  /** How much it counts; 0 for what only has to be there. */
  readonly weight: number
}

/** Filters as numbers. */
export interface Narrowing {
  /** One bit for each of SEARCH_KINDS; any of them. */
  readonly kinds: number
  /** One bit for each subject and letter; all of them. */
  readonly competencies: number
  readonly letters: number
  /** Days since 1970-01-01, both included. */
  readonly from: number
  readonly to: number
}

/** Room to count in, kept from one search to the next. All zero in between. */
export interface Scratch {
  scores: Float32Array<ArrayBuffer>
  /** Groups that a document was seen in so far. */
  seen: Uint8Array<ArrayBuffer>
  touched: Uint32Array<ArrayBuffer>
}

export function createScratch(): Scratch {
  return { scores: new Float32Array(0), seen: new Uint8Array(0), touched: new Uint32Array(0) }
}

/**
 * Calls back for each document that is in all groups and passes, with its score. Returns how many those are. Groups
 * that few documents are in come first: later ones only look at what is left.
 */
export function scoreSegment(
  { segment, dead }: SegmentInUse,
  groups: readonly Group[],
  narrowing: Narrowing,
  meanLength: number,
  scratch: Scratch,
  found: (document: number, score: number) => void,
): number {
  const { documents, kinds, competencies, letters, days } = segment
  if (groups.some(({ expansions }) => expansions.length === 0)) return 0
  const passes = (document: number) =>
    ((1 << (kinds[document] as number)) & narrowing.kinds) !== 0 &&
    ((competencies[document] as number) & narrowing.competencies) === narrowing.competencies &&
    ((letters[document] as number) & narrowing.letters) === narrowing.letters &&
    (days[document] as number) >= narrowing.from &&
    (days[document] as number) <= narrowing.to

  let total = 0
  if (groups.length === 0) {
    for (let document = 0; document < documents; document++) {
      if (dead[document] === 1 || !passes(document)) continue
      total += 1
      found(document, 0)
    }
    return total
  }
  makeRoom(scratch, documents)
  const { scores, seen, touched } = scratch
  const count = gatherScores({ segment, dead }, groups, meanLength, scratch)
  for (let at = 0; at < count; at++) {
    const document = touched[at] as number
    if (seen[document] === groups.length && passes(document)) {
      total += 1
      found(document, scores[document] as number)
    }
    scores[document] = 0
    seen[document] = 0
  }
  return total
}

/** Adds up what each document has of the groups, and lists those that are in the first one. Returns how many are. */
function gatherScores(
  { segment, dead }: Pick<SegmentInUse, 'segment' | 'dead'>,
  groups: readonly Group[],
  meanLength: number,
  { scores, seen, touched }: Scratch,
): number {
  const { postings, postingStarts, lengths } = segment
  const base = K1 * (1 - B)
  const perWord = (K1 * B) / meanLength
  let count = 0
  for (const [group, { expansions, weight }] of groups.entries()) {
    for (const expansion of expansions) {
      const worth = weight * expansion.weight * (K1 + 1)
      const to = postingStarts[expansion.place + 1] as number
      let at = postingStarts[expansion.place] as number
      let document = -1
      // The format of postings.ts, read here without a call for each document.
      while (at < to) {
        let byte = postings[at++] as number
        let value = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[at++] as number
          value |= (byte & 127) << shift
        }
        document += value >>> 1
        const often = (value & 1) === 0 ? 1 : (postings[at++] as number)
        const sofar = seen[document] as number
        if (sofar < group) continue
        if (sofar === group) {
          if (group === 0) {
            if (dead[document] === 1) continue
            touched[count++] = document
          }
          seen[document] = group + 1
        }
        scores[document] =
          (scores[document] as number) +
          (worth * often) / (often + base + perWord * (lengths[document] as number))
      }
    }
  }
  return count
}

function makeRoom(scratch: Scratch, documents: number): void {
  if (scratch.scores.length >= documents) return
  scratch.scores = new Float32Array(documents)
  scratch.seen = new Uint8Array(documents)
  scratch.touched = new Uint32Array(documents)
}
