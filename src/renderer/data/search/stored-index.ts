import type { RecordTable } from '#shared/records/change.ts'
import type { Segment, SegmentInUse } from '#shared/search/segment.ts'
import { ID_BYTES, takeIntoUse } from '#shared/search/segment.ts'
import { completed, openStored, settled } from '../vault/stored.ts'
import { searchNameOf } from './index-name.ts'

/** Raise it with any change to words, kinds, what of a record is found, or the buffers: what was stored is made anew. */
export const INDEX_FORMAT = 2

const TABLE = 'index'
const KEY = 'packed'

/** Which state of which store an index was made of. */
export interface IndexedState {
  readonly databaseId: string
  readonly changeNumber: number
  /** Version of the store, as IndexedDB counts. */
  readonly version: number
  /** Rows per table, trash included. */
  readonly rows: Readonly<Partial<Record<RecordTable, number>>>
}

interface StoredIndex {
  readonly format: number
  readonly state: IndexedState
  readonly segment: Segment
  readonly dead: Uint8Array<ArrayBuffer>
  readonly checksum: number
}

/** The index as it was stored last; null where there is none that could be used. */
export async function loadIndex(
  store: string,
): Promise<{ readonly state: IndexedState; readonly packed: SegmentInUse } | null> {
  try {
    const database = await openIndex(store)
    try {
      const found: StoredIndex | undefined = await settled(
        database.transaction(TABLE).objectStore(TABLE).get(KEY),
      )
      if (found?.format !== INDEX_FORMAT) return null
      const { state, segment, dead, checksum } = found
      if (!isWhole(segment, dead) || checksumOf(segment, dead) !== checksum) return null
      return { state, packed: takeIntoUse(segment, dead) }
    } finally {
      database.close()
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // Damaged, or taken away under it: it is made anew.
    return null
  }
}

/**
 * Stores an index, unless another window has stored a later one. It is derived and can be made anew, so the write need
 * not be flushed; the checksum finds out one that a power cut has cut short. False where it could not be stored.
 */
export async function saveIndex(
  store: string,
  state: IndexedState,
  packed: SegmentInUse,
  isWanted: () => boolean,
): Promise<boolean> {
  try {
    const database = await openIndex(store)
    try {
      if (!isWanted()) return false
      const transaction = database.transaction(TABLE, 'readwrite', { durability: 'relaxed' })
      const done = completed(transaction)
      done.catch(() => {})
      const table = transaction.objectStore(TABLE)
      const { segment, dead } = packed
      const found: StoredIndex | undefined = await settled(table.get(KEY))
      if (found === undefined || !isLater(found, state)) {
        const checksum = checksumOf(segment, dead)
        table.put(
          { format: INDEX_FORMAT, state, segment, dead, checksum } satisfies StoredIndex,
          KEY,
        )
      }
      await done
      return true
    } finally {
      database.close()
    }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    // The disk is full, or it is being erased: what is in memory goes on answering.
    return false
  }
}

function isLater({ format, state }: StoredIndex, than: IndexedState): boolean {
  return (
    format === INDEX_FORMAT &&
    state.databaseId === than.databaseId &&
    state.version === than.version &&
    state.changeNumber > than.changeNumber
  )
}

function openIndex(store: string): Promise<IDBDatabase> {
  return openStored(searchNameOf(store), 1, (database) => {
    database.createObjectStore(TABLE)
  })
}

/** Whether all buffers are as long as the others say. */
function isWhole(segment: Segment, dead: Uint8Array): boolean {
  const { documents, units, unitStarts, postings, postingStarts, frequencies, ids } = segment
  const terms = frequencies.length
  const { parts, byId, kinds, days, lengths, competencies, letters } = segment
  const columns = [parts, byId, kinds, days, lengths, competencies, letters, dead]
  return (
    ids.length === documents * ID_BYTES &&
    columns.every((column) => column.length === documents) &&
    unitStarts.length === terms + 1 &&
    postingStarts.length === terms + 1 &&
    unitStarts[terms] === units.length &&
    postingStarts[terms] === postings.length
  )
}

const PRIME = 0x01000193

/** FNV-1a over words of 32 bits (Fowler, Noll and Vo), which a few milliseconds are enough for. */
function checksumOf(segment: Segment, dead: Uint8Array<ArrayBuffer>): number {
  let sum = 0x811c9dc5
  const buffers = Object.values(segment).filter((value) => ArrayBuffer.isView(value))
  for (const { buffer, byteOffset, byteLength } of [...buffers, dead]) {
    const isEven = byteOffset % 4 === 0
    const words = new Uint32Array(buffer, isEven ? byteOffset : 0, isEven ? byteLength >> 2 : 0)
    const rest = new Uint8Array(
      buffer,
      byteOffset + words.byteLength,
      byteLength - words.byteLength,
    )
    for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), PRIME)
    for (let at = 0; at < rest.length; at++) sum = Math.imul(sum ^ (rest[at] as number), PRIME)
  }
  return sum >>> 0
}
