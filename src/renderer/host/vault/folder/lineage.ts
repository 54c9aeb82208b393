import type { Change } from '#shared/records/change.ts'
import { isOfRing } from '#shared/vault/rotate.ts'
import type { Ledger, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { readHeaderLine } from '../unpack.ts'
import { advanceLedger, copyToLedger, emptyLedger } from './advance-ledger.ts'
import { type Folder, findFolder, readFiles } from './folder-files.ts'
import { fileToChanges, JOURNAL_ENDING, readName } from './journal-file.ts'

export const COPIES = 'snapshots'
export const JOURNAL = 'journal'
export const COPY_ENDING = '.cairn'

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
  /** Newest first. */
  readonly copies: readonly StoredCopy[]
  readonly journal: readonly File[]
  /** Files of copies and of changes that are not what was written. */
  readonly damaged: number
}

/** Reads headers and the changes after the newest copy. `bad`: ids of copies known to be damaged further in. */
export async function readLineage(
  parent: Folder,
  databaseId: string,
  bad: ReadonlySet<string>,
): Promise<Lineage> {
  const folder = await findFolder(parent, databaseId)
  const [copiesFolder, journalFolder] = await Promise.all([
    folder === null ? null : findFolder(folder, COPIES),
    folder === null ? null : findFolder(folder, JOURNAL),
  ])
  const { copies, damaged } = await readCopies(copiesFolder, databaseId, bad)
  const journal = await readFiles(journalFolder, JOURNAL_ENDING)
  const base = copies[0]?.info ?? null
  const found = await readChanges(journal, base?.changeNumber ?? 0)
  const start = base === null ? emptyLedger(databaseId) : copyToLedger(base)
  const ledger =
    base === null && found.changes.length === 0
      ? null
      : advanceLedger({ ...start, changedAt: found.changedAt }, found.changes)
  return { databaseId, ledger, copies, journal, damaged: damaged + found.damaged }
}

async function readCopies(folder: Folder | null, databaseId: string, bad: ReadonlySet<string>) {
  const found: StoredCopy[] = []
  let damaged = 0
  for (const file of await readFiles(folder, COPY_ENDING)) {
    const id = file.name.slice(0, -COPY_ENDING.length)
    // A file that somebody put here is theirs.
    if (!ID.test(id)) continue
    const info = bad.has(id) ? null : await readInfo(id, file)
    if (info === null) damaged += 1
    else if (info.databaseId === databaseId) found.push({ info, file })
  }
  // Newest first by what is in a copy: clocks are set back.
  const copies = found.sort(
    ({ info: first }, { info: second }) =>
      second.changeNumber - first.changeNumber || (first.madeAt < second.madeAt ? 1 : -1),
  )
  return { copies, damaged }
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
    pinned: !isOfRing(kind),
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

/** Changes after a number without a gap, and when the change of that number was made, where the files still say. */
export async function readChanges(
  journal: readonly File[],
  after: number,
): Promise<{
  readonly changes: readonly Change[]
  readonly changedAt: string | null
  readonly damaged: number
}> {
  const changes: Change[] = []
  let changedAt: string | null = null
  let damaged = 0
  for (const file of journal) {
    const name = readName(file.name)
    if (name === null || name.to < after) continue
    const found = await fileToChanges(file)
    if (found === null) damaged += 1
    for (const change of found ?? []) {
      if (change.number === after) changedAt = change.at
      if (change.number === after + changes.length + 1) changes.push(change)
    }
  }
  return { changes, changedAt, damaged }
}
