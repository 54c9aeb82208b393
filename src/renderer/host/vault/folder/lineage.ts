import type { Change } from '#shared/records/change.ts'
import { copyToLedger, emptyLedger } from '#shared/vault/ledger-book.ts'
import { isOfRing } from '#shared/vault/rotate.ts'
import type { Ledger, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { readHeaderLine } from '../unpack.ts'
import { advanceLedger } from './advance-ledger.ts'
import { type DamagedCopies, readDamaged } from './damaged-copies.ts'
import { type Folder, findFolder, readFiles } from './folder-files.ts'
import { fileToChanges, JOURNAL_ENDING, readName } from './journal-file.ts'

export const COPIES = 'snapshots'
export const JOURNAL = 'journal'
export const COPY_ENDING = '.cairn'

/** Ends the id of a copy that tells of another store than the ledger did when it was made: none to rebuild from. */
export const PARTED = '-parted'

const ID = /^[a-z0-9-]{1,80}$/

/** One copy and its file. */
export interface StoredCopy {
  readonly info: SnapshotInfo
  readonly file: File
}

/** One database as its folder tells of it. */
export interface Lineage {
  readonly databaseId: string
  /** Null where nothing leads to a state of the store. */
  readonly ledger: Ledger | null
  /** Good ones, newest first. */
  readonly copies: readonly StoredCopy[]
  /** Those that part from the ledger, newest first. */
  readonly parted: readonly StoredCopy[]
  readonly journal: readonly File[]
  /** What the headers of copies say, those of damaged ones too. */
  readonly told: readonly SnapshotInfo[]
  /** Highest number of a change that any file was written for, whether it can still be read or not. */
  readonly lastNumber: number
  /** Files of copies and of changes that are not what was written. */
  readonly damaged: number
}

/** Reads headers and the changes after the newest copy. */
export async function readLineage(parent: Folder, databaseId: string): Promise<Lineage> {
  const folder = await findFolder(parent, databaseId)
  const [copiesFolder, journalFolder, bad] = await Promise.all([
    folder === null ? null : findFolder(folder, COPIES),
    folder === null ? null : findFolder(folder, JOURNAL),
    readDamaged(folder),
  ])
  const { copies, parted, told, damaged } = await readCopies(copiesFolder, databaseId, bad)
  const journal = await readFiles(journalFolder, JOURNAL_ENDING)
  // A header holds by its own checksum, whatever has become of the body.
  const base = told[0] ?? null
  const number = base?.changeNumber ?? 0
  const found = await readJournal(journal, number)
  const changes = changesAfter(found.changes, number)
  const start = base === null ? emptyLedger(databaseId) : copyToLedger(base)
  const changedAt = found.changes.get(number)?.at ?? null
  const ledger =
    base === null && changes.length === 0 ? null : advanceLedger({ ...start, changedAt }, changes)
  const lastNumber = Math.max(number, ...journal.map(({ name }) => readName(name)?.to ?? 0))
  return {
    databaseId,
    ledger,
    copies,
    parted,
    journal,
    told,
    lastNumber,
    damaged: damaged + found.damaged,
  }
}

async function readCopies(folder: Folder | null, databaseId: string, bad: DamagedCopies) {
  const copies: StoredCopy[] = []
  const parted: StoredCopy[] = []
  const told: SnapshotInfo[] = []
  let damaged = 0
  for (const file of await readFiles(folder, COPY_ENDING)) {
    const id = file.name.slice(0, -COPY_ENDING.length)
    // A file that somebody put here is theirs.
    if (!ID.test(id)) continue
    const info = await readInfo(id, file)
    if (info === null || bad.has(file)) damaged += 1
    if (info === null || info.databaseId !== databaseId) continue
    if (!id.endsWith(PARTED)) told.push(info)
    if (!bad.has(file)) (id.endsWith(PARTED) ? parted : copies).push({ info, file })
  }
  const byAge = (one: StoredCopy, two: StoredCopy) => compareAge(one.info, two.info)
  return {
    copies: copies.sort(byAge),
    parted: parted.sort(byAge),
    told: told.sort(compareAge),
    damaged,
  }
}

/** Newest first by what is in a copy: clocks are set back. */
function compareAge(one: SnapshotInfo, two: SnapshotInfo): number {
  const later = two.changeNumber - one.changeNumber || two.schema - one.schema
  return later || (one.madeAt < two.madeAt ? 1 : -1)
}

/** Null for a file whose header or length does not hold. */
async function readInfo(id: string, file: File): Promise<SnapshotInfo | null> {
  const line = await readHeaderLine(file)
  if (!line.ok) return null
  const { kind, madeAt, databaseId, changeNumber, schema, counts, digest, encryption } =
    line.value.header
  return {
    id,
    kind,
    pinned: !isOfRing(kind) || id.endsWith(PARTED),
    madeAt,
    databaseId,
    changeNumber,
    schema,
    counts,
    digest,
    bytes: file.size,
    encrypted: encryption !== null,
  }
}

/** Every change from a number on that can be read, whatever is missing between them. */
export async function readJournal(
  journal: readonly File[],
  from: number,
): Promise<{ readonly changes: ReadonlyMap<number, Change>; readonly damaged: number }> {
  const changes = new Map<number, Change>()
  let damaged = 0
  for (const file of journal) {
    const name = readName(file.name)
    if (name === null || name.to < from) continue
    const found = await fileToChanges(file)
    if (found === null) damaged += 1
    for (const change of found ?? []) {
      if (!changes.has(change.number)) changes.set(change.number, change)
    }
  }
  return { changes, damaged }
}

/** Those after a number up to the first that is missing, or to `last`. */
export function changesAfter(
  changes: ReadonlyMap<number, Change>,
  number: number,
  last = Number.POSITIVE_INFINITY,
): readonly Change[] {
  const following: Change[] = []
  for (let next = number + 1; next <= last; next++) {
    const change = changes.get(next)
    if (change === undefined) break
    following.push(change)
  }
  return following
}
