import * as z from 'zod/mini'
import { recordIdSchema } from '../records/base.ts'
import { toHex } from './to-hex.ts'

/** First line of a file of changes, as JSON. `sealing`: what it says of its passphrase. */
export function journalHeadSchema<Sealing extends z.ZodMiniType>(sealing: Sealing) {
  return z.strictObject({
    format: z.literal('cairn-journal'),
    version: z.literal(1),
    databaseId: recordIdSchema,
    /** Number of the change in the first line after this one; each line after it counts one up. */
    from: z.int().check(z.minimum(1)),
    sealing,
  })
}

/** What the host knows of a text's UTF-8. */
export interface TextFacts {
  /** Shape: 32 bytes. */
  sha256(text: string): Uint8Array
  /** Unit: bytes. */
  byteLength(text: string): number
}

/** A line with its line feed, and what the next one builds on. */
interface ChainedLine {
  readonly text: string
  readonly chain: string
}

/** The lines of a file of changes. Each begins with a chain over all before it, so that a missing one shows. */
export interface JournalLines {
  head(head: object): ChainedLine
  /** Shape: `<chain> <length of the payload in bytes> <payload>`. */
  after(chain: string, payload: string): ChainedLine
  /** What a line without its line feed holds where it follows on that chain; null where it does not. */
  read(chain: string, line: string): { readonly payload: string; readonly chain: string } | null
  /** Whether a line tells its own length rightly, which a write that was cut short does not. */
  isComplete(line: string): boolean
  /** The chain that a head's line, without its line feed, begins. */
  begin(line: string): string
}

const LINE = /^([0-9a-f]{32}) (\d{1,10}) ([^\n]*)$/

/** Half of a SHA-256 in hexadecimal digits: it tells damage, not a forger. */
const CHAIN_DIGITS = 32

export function createJournalLines({ sha256, byteLength }: TextFacts): JournalLines {
  const begin = (line: string) => toHex(sha256(line)).slice(0, CHAIN_DIGITS)
  function after(before: string, payload: string): ChainedLine {
    const body = `${byteLength(payload)} ${payload}`
    const chain = begin(`${before} ${body}`)
    return { text: `${chain} ${body}\n`, chain }
  }
  return {
    begin,
    after,
    head(head) {
      const line = JSON.stringify(head)
      return { text: `${line}\n`, chain: begin(line) }
    },
    read(before, line) {
      const payload = LINE.exec(line)?.[3]
      if (payload === undefined) return null
      const { text, chain } = after(before, payload)
      return text === `${line}\n` ? { payload, chain } : null
    },
    isComplete(line) {
      const found = LINE.exec(line)
      return found !== null && byteLength(found[3] ?? '') === Number(found[2])
    },
  }
}
