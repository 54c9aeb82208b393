import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { recordIdSchema } from '#shared/records/base.ts'
import { parseWith } from '#shared/schema.ts'
import { lineHeadSchema } from './format/sealed-lines.ts'

/** First line of a segment of the journal, as JSON. */
export const segmentHeadSchema = z.strictObject({
  format: z.literal('cairn-journal'),
  version: z.literal(1),
  databaseId: recordIdSchema,
  /** Number of the change in the first line after this one; each line after it counts one up. */
  from: z.int().check(z.minimum(1)),
  sealing: lineHeadSchema,
})
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
}

/** Shape: `<chain> <length of the payload in bytes> <payload>`. */
const LINE = /^([0-9a-f]{32}) (\d{1,10}) ([^\n]*)$/

export function headToText(head: SegmentHead): { readonly text: string; readonly chain: string } {
  const line = JSON.stringify(head)
  return { text: `${line}\n`, chain: hash(line) }
}

/** The chain covers all lines before this one, so that a line that is missing from the middle shows. */
export function payloadToLine(
  before: string,
  payload: string,
): { readonly text: string; readonly chain: string } {
  const body = `${Buffer.byteLength(payload)} ${payload}`
  const chain = hash(`${before} ${body}`)
  return { text: `${chain} ${body}\n`, chain }
}

export function readSegment(file: Buffer): Segment {
  const lines = splitLines(file)
  const first = lines.next().value
  const head = first === undefined ? null : parseHead(first.text)
  if (first === undefined || head === null) {
    return { head: null, payloads: [], chain: '', bytes: 0, ending: 'damaged' }
  }
  const payloads: string[] = []
  let chain = hash(first.text)
  let bytes = first.end
  for (const { text, end } of lines) {
    const found = LINE.exec(text)
    const payload = found?.[3] ?? ''
    const next = payloadToLine(chain, payload)
    if (found === null || next.text !== `${text}\n`) {
      const isDamage = isComplete(text) || hasCompleteLine(lines)
      return { head, payloads, chain, bytes, ending: isDamage ? 'damaged' : 'torn' }
    }
    payloads.push(payload)
    chain = next.chain
    bytes = end
  }
  return { head, payloads, chain, bytes, ending: bytes === file.length ? 'whole' : 'torn' }
}

/** Lines that end in a line feed; what follows the last one is not served. */
function* splitLines(file: Buffer): Generator<{ readonly text: string; readonly end: number }> {
  let from = 0
  for (let at = file.indexOf(10); at !== -1; at = file.indexOf(10, from)) {
    yield { text: file.toString('utf8', from, at), end: at + 1 }
    from = at + 1
  }
}

function hasCompleteLine(lines: Iterable<{ readonly text: string }>): boolean {
  for (const { text } of lines) if (isComplete(text)) return true
  return false
}

/** Whether a line tells its own length rightly, which a write that was cut short does not. */
function isComplete(text: string): boolean {
  const found = LINE.exec(text)
  return found !== null && Buffer.byteLength(found[3] ?? '') === Number(found[2])
}

function parseHead(text: string): SegmentHead | null {
  try {
    const parsed = parseWith(segmentHeadSchema, JSON.parse(text))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
