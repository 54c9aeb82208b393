import { join } from 'node:path'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { err, ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Files } from './files.ts'
import { createLineSealer, type LineSealer, openLineSealer } from './format/sealed-lines.ts'
import type { WrappedKey, WrappingKey } from './format/wrapping-key.ts'
import type { Keys } from './keys.ts'
import {
  headToText,
  payloadToLine,
  readSegment,
  type Segment,
  type SegmentHead,
} from './segment.ts'

export interface JournalPlace {
  readonly folder: string
  readonly databaseId: string
  readonly files: Files
  readonly keys: Keys
}

/** Changes read from the disk; not whole where something that should follow cannot be read. */
export interface ReadChanges {
  readonly changes: readonly Change[]
  readonly isWhole: boolean
}

/** The committed changes of one database, in segments that are only ever added to. */
export interface Journal {
  /** Number of the first change that it may still hold; null where it has no segment. */
  first(): number | null
  /** Number of the last change in it; null where nothing can be added to it. */
  last(): number | null
  /** The wrapped key of the segment that is added to; null where it is plain. */
  wrappedKey(): WrappedKey | null
  /** Adds changes as text, flushed. They follow the last. Throws as a file call does. */
  append(texts: readonly string[]): Promise<VaultResult<null>>
  /** Starts a segment for the changes from this number on. Throws as a file call does. */
  begin(from: number): Promise<void>
  /** Every change after a number. Fails with `locked`; throws as a file call does. */
  readAfter(number: number): Promise<VaultResult<ReadChanges>>
  /** Removes segments that hold nothing after a number. */
  forget(through: number): Promise<void>
  /** Writes every segment anew under another key, each as a whole or not at all. */
  rewrite(to: WrappingKey | null): Promise<VaultResult<null>>
}

/** The segment that is added to. */
interface Tail {
  readonly path: string
  readonly from: number
  count: number
  bytes: number
  chain: string
  readonly head: SegmentHead
  /** Null until a key is there. */
  sealer: LineSealer | null
}

const SEGMENT_NAME = /^journal-(\d{10,16})\.log$/

export async function openJournal(place: JournalPlace): Promise<Journal> {
  const { folder, databaseId, files, keys } = place
  const pathOf = (from: number) => join(folder, `journal-${String(from).padStart(10, '0')}.log`)
  let froms = await listSegments(place)
  let tail = await openTail()

  async function openTail(): Promise<Tail | null> {
    const from = froms.at(-1)
    if (from === undefined) return null
    const path = pathOf(from)
    const segment = await load(from)
    if (segment?.head == null || segment.ending === 'damaged') return null
    if (segment.ending === 'torn') await files.cutTo(path, segment.bytes)
    const { head, bytes, chain, payloads } = segment
    return { path, from, count: payloads.length, bytes, chain, head, sealer: null }
  }

  /** Null for a file that is gone or is not what its name says. */
  async function load(from: number): Promise<Segment | null> {
    const file = await files.read(pathOf(from))
    if (file === null) return null
    const segment = readSegment(file)
    const fits = segment.head?.databaseId === databaseId && segment.head.from === from
    return fits ? segment : null
  }

  function openSealer(head: SegmentHead): VaultResult<LineSealer> {
    const derivation = head.sealing.encryption?.key.derivation
    return openLineSealer(head.sealing, derivation === undefined ? null : keys.forSalt(derivation))
  }

  async function write(from: number, payloads: readonly string[], key: WrappingKey | null) {
    const sealer = createLineSealer(key)
    const head: SegmentHead = {
      format: 'cairn-journal',
      version: 1,
      databaseId,
      from,
      sealing: sealer.head,
    }
    let { text, chain } = headToText(head)
    for (const [index, payload] of payloads.entries()) {
      const line = payloadToLine(chain, sealer.seal(index, payload))
      text += line.text
      chain = line.chain
    }
    const path = pathOf(from)
    await files.writeWhole(path, [text])
    const bytes = Buffer.byteLength(text)
    return { path, from, count: payloads.length, bytes, chain, head, sealer }
  }

  return {
    first: () => froms[0] ?? null,
    last: () => (tail === null ? null : tail.from + tail.count - 1),
    wrappedKey: () => tail?.head.sealing.encryption?.key ?? null,
    async append(texts) {
      if (tail === null) throw new Error('A journal was added to that has no segment')
      if (tail.sealer === null) {
        const opened = openSealer(tail.head)
        if (!opened.ok) return opened
        tail.sealer = opened.value
      }
      let { chain } = tail
      let text = ''
      for (const [index, each] of texts.entries()) {
        const line = payloadToLine(chain, tail.sealer.seal(tail.count + index, each))
        text += line.text
        chain = line.chain
      }
      await files.append(tail.path, tail.bytes, text)
      tail.chain = chain
      tail.bytes += Buffer.byteLength(text)
      tail.count += texts.length
      return ok(null)
    },
    async begin(from) {
      const salt = tail?.head.sealing.encryption?.key.derivation.salt
      const isFresh = tail?.from === from && tail.count === 0
      if (isFresh && salt === keys.current()?.derivation.salt && (await load(from)) !== null) return
      await files.makeFolder(folder)
      tail = await write(from, [], keys.current())
      froms = [...froms.filter((each) => each < from), from]
    },
    async readAfter(number) {
      const changes: Change[] = []
      const needed = froms.filter((_from, at) => (froms[at + 1] ?? Infinity) > number + 1)
      for (const [at, from] of needed.entries()) {
        // A segment stands for its numbers: what an earlier one holds of them was never told as kept.
        while ((changes.at(-1)?.number ?? 0) >= from) changes.pop()
        if (from > (changes.at(-1)?.number ?? number) + 1) return ok({ changes, isWhole: false })
        const segment = await load(from)
        if (segment?.head == null) return ok({ changes, isWhole: false })
        const opened = openSealer(segment.head)
        if (!opened.ok) return err(opened.error)
        for (const [index, payload] of segment.payloads.entries()) {
          if (from + index <= number) continue
          const change = parseChange(opened.value.open(index, payload), from + index)
          if (change === null) return ok({ changes, isWhole: false })
          changes.push(change)
        }
        const isLast = at === needed.length - 1
        if (isLast && segment.ending === 'damaged') return ok({ changes, isWhole: false })
      }
      return ok({ changes, isWhole: true })
    },
    async forget(through) {
      // The last one stays: it is added to.
      while (froms.length > 1 && (froms[1] ?? Infinity) <= through + 1) {
        await files.remove(pathOf(froms[0] as number))
        froms = froms.slice(1)
      }
    },
    async rewrite(to) {
      for (const from of froms) {
        const segment = await load(from)
        if (segment?.head == null) {
          // Nobody can read it, and under no key may it lie here as it is.
          await files.remove(pathOf(from))
          continue
        }
        const opened = openSealer(segment.head)
        if (!opened.ok) return opened
        const plain = segment.payloads.map((payload, index) => opened.value.open(index, payload))
        const end = plain.indexOf(null)
        const texts = plain.slice(0, end === -1 ? plain.length : end) as string[]
        const written = await write(from, texts, to)
        if (tail?.from === from) tail = end === -1 ? written : null
      }
      froms = await listSegments(place)
      return ok(null)
    },
  }
}

async function listSegments({ folder, files }: JournalPlace): Promise<readonly number[]> {
  const names = (await files.list(folder)) ?? []
  return names
    .flatMap((name) => SEGMENT_NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((first, second) => first - second)
}

function parseChange(text: string | null, number: number): Change | null {
  if (text === null) return null
  try {
    const parsed = parseWith(changeSchema, JSON.parse(text))
    return parsed.ok && parsed.value.number === number ? parsed.value : null
  } catch {
    return null
  }
}
