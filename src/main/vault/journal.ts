import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { err, ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Files } from './files.ts'
import { createLineSealer, type LineSealer, openLineSealer } from './format/sealed-lines.ts'
import type { WrappedKey, WrappingKey } from './format/wrapping-key.ts'
import type { Keys } from './keys.ts'
import { journalLines, readSegment, type Segment, type SegmentHead } from './segment.ts'

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
  /** Highest number that was written as far as it can be told, readable or not; never lower than what was asked for. */
  readonly lastNumber: number
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
  /**
   * Starts a segment for the changes from this number on. Segments that stood for the same numbers are put aside and
   * not deleted. Throws as a file call does.
   */
  begin(from: number): Promise<void>
  /** Every change after a number. Fails with `locked`; throws as a file call does. */
  readAfter(number: number): Promise<VaultResult<ReadChanges>>
  /** Removes segments that hold nothing after a number, and those put aside that begin at or before it. */
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

/** A segment that another took the place of. */
const ASIDE_NAME = /^aside-(\d{10,16})-[0-9a-f]{16}\.log$/

export async function openJournal(place: JournalPlace): Promise<Journal> {
  const { folder, databaseId, files, keys } = place
  const pathOf = (from: number) => join(folder, `journal-${toDigits(from)}.log`)
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
    let { text, chain } = journalLines.head(head)
    for (const [index, payload] of payloads.entries()) {
      const line = journalLines.after(chain, sealer.seal(index, payload))
      text += line.text
      chain = line.chain
    }
    const path = pathOf(from)
    await files.writeWhole(path, [text])
    const bytes = Buffer.byteLength(text)
    return { path, from, count: payloads.length, bytes, chain, head, sealer }
  }

  async function putAside(from: number): Promise<void> {
    const name = `aside-${toDigits(from)}-${randomBytes(8).toString('hex')}.log`
    await files.rename(pathOf(from), join(folder, name))
  }

  async function findLastNumber(): Promise<number> {
    const from = froms.at(-1) ?? 1
    const segment = await load(from)
    return from - 1 + (segment?.written ?? 0)
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
        const line = journalLines.after(chain, tail.sealer.seal(tail.count + index, each))
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
      // Read anew: somebody may have taken the folder away.
      for (const each of await listSegments(place)) {
        if (each > from || (each === from && !isFresh)) await putAside(each)
      }
      tail = await write(from, [], keys.current())
      froms = await listSegments(place)
    },
    async readAfter(number) {
      const changes: Change[] = []
      const broken = async () => {
        const lastNumber = Math.max(number + changes.length, await findLastNumber())
        return ok({ changes, isWhole: false, lastNumber })
      }
      const needed = froms.filter((_from, at) => (froms[at + 1] ?? Infinity) > number + 1)
      for (const [at, from] of needed.entries()) {
        // A segment stands for its numbers: what an earlier one holds of them was never told as kept.
        while ((changes.at(-1)?.number ?? 0) >= from) changes.pop()
        if (from > (changes.at(-1)?.number ?? number) + 1) return broken()
        const segment = await load(from)
        if (segment?.head == null) return broken()
        const opened = openSealer(segment.head)
        if (!opened.ok) return err(opened.error)
        for (const [index, payload] of segment.payloads.entries()) {
          if (from + index <= number) continue
          const change = parseChange(opened.value.open(index, payload), from + index)
          if (change === null) return broken()
          changes.push(change)
        }
        const isLast = at === needed.length - 1
        if (isLast && segment.ending === 'damaged') return broken()
      }
      return ok({ changes, isWhole: true, lastNumber: number + changes.length })
    },
    async forget(through) {
      // The last one stays: it is added to.
      while (froms.length > 1 && (froms[1] ?? Infinity) <= through + 1) {
        await files.remove(pathOf(froms[0] as number))
        froms = froms.slice(1)
      }
      for (const { name, from } of await listAside(place)) {
        if (from <= through) await files.remove(join(folder, name))
      }
    },
    async rewrite(to) {
      // Nothing is written after these any more, and under no key may they lie here as they are.
      for (const { name } of await listAside(place)) await files.remove(join(folder, name))
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

async function listAside({ folder, files }: JournalPlace) {
  const names = (await files.list(folder)) ?? []
  return names.flatMap((name) => {
    const from = ASIDE_NAME.exec(name)?.[1]
    return from === undefined ? [] : [{ name, from: Number(from) }]
  })
}

function toDigits(number: number): string {
  return String(number).padStart(10, '0')
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
