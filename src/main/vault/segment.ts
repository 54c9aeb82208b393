import type * as z from 'zod/mini'
import { parseWith } from '#shared/schema.ts'
import { createJournalLines, journalHeadSchema } from '#shared/vault/journal-line.ts'
import { sha256 } from './format/row-tally.ts'
import { lineHeadSchema } from './format/sealed-lines.ts'

/** First line of a segment of the journal, as JSON. */
export const segmentHeadSchema = journalHeadSchema(lineHeadSchema)
export type SegmentHead = z.output<typeof segmentHeadSchema>

/**
 * `whole`; `torn`: the end is a piece of a write that was cut short and therefore never told as kept; `damaged`: a
 * line that was written whole is not what it was or not where it was, or the head is wrong.
 */
export type Ending = 'whole' | 'torn' | 'damaged'

export interface Segment {
  /** Null where it cannot be read. */
  readonly head: SegmentHead | null
  /** What each good line holds, sealed or not. */
  readonly payloads: readonly string[]
  /** Chain of the last good line. */
  readonly chain: string
  /** Length of the good part. Unit: bytes. */
  readonly bytes: number
  readonly ending: Ending
  /** Lines that were written, good or not; one that was cut short is not counted. */
  readonly written: number
}

export const journalLines = createJournalLines({ sha256, byteLength: Buffer.byteLength })

export function readSegment(file: Buffer): Segment {
  const lines = splitLines(file)
  const first = lines.next().value
  const head = first === undefined ? null : parseHead(first.text)
  if (first === undefined || head === null) {
    return { head: null, payloads: [], chain: '', bytes: 0, ending: 'damaged', written: 0 }
  }
  const payloads: string[] = []
  let chain = journalLines.begin(first.text)
  let bytes = first.end
  for (const { text, end } of lines) {
    const read = journalLines.read(chain, text)
    if (read === null) {
      const rest = [text, ...[...lines].map((line) => line.text)]
      const whole = rest.findLastIndex(journalLines.isComplete) + 1
      const written = payloads.length + whole
      return { head, payloads, chain, bytes, ending: whole > 0 ? 'damaged' : 'torn', written }
    }
    payloads.push(read.payload)
    chain = read.chain
    bytes = end
  }
  const ending = bytes === file.length ? 'whole' : 'torn'
  return { head, payloads, chain, bytes, ending, written: payloads.length }
}

/** Lines that end in a line feed; what follows the last one is not served. */
function* splitLines(file: Buffer): Generator<{ readonly text: string; readonly end: number }> {
  let from = 0
  for (let at = file.indexOf(10); at !== -1; at = file.indexOf(10, from)) {
    yield { text: file.toString('utf8', from, at), end: at + 1 }
    from = at + 1
  }
}

function parseHead(text: string): SegmentHead | null {
  try {
    const parsed = parseWith(segmentHeadSchema, JSON.parse(text))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}
