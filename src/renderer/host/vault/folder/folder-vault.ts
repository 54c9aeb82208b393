import { recordIdSchema } from '#shared/records/base.ts'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { BackupHeader, BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { createTurns } from '#shared/vault/in-turn.ts'
import { copyToLedger, emptyLedger } from '#shared/vault/ledger-book.ts'
import { isOfRing, rotate } from '#shared/vault/rotate.ts'
import { toHex } from '#shared/vault/to-hex.ts'
import type { BackupReader, Progress, RebuildReader, VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { randomBytes } from '../bytes.ts'
import { failed } from '../failure.ts'
import { openCopy } from '../open-copy.ts'
import { writeCopy } from '../write-copy.ts'
import { advanceLedger } from './advance-ledger.ts'
import { readCurrent, writeCurrent } from './current-file.ts'
import { noteDamaged } from './damaged-copies.ts'
import {
  type Folder,
  listFolders,
  makeFolder,
  readFile,
  removeEntry,
  toFailure,
  writeFile,
} from './folder-files.ts'
import { changesToFile, fileToChanges, readName } from './journal-file.ts'
import {
  COPIES,
  COPY_ENDING,
  changesAfter,
  JOURNAL,
  type Lineage,
  PARTED,
  readJournal,
  readLineage,
  type StoredCopy,
} from './lineage.ts'
import { openRebuild } from './rebuild.ts'

/** Copies from which the journal still leads to now: should the newest be damaged, two more do. Source: judgement. */
const COVERED_COPIES = 3

/** Copies that part from the ledger are kept, but not without end. Source: judgement. */
const PARTED_AT_MOST = 5

/** What the folder holds. */
export interface FolderFacts {
  readonly ledger: Ledger | null
  /** Of every database, newest first. */
  readonly snapshots: readonly SnapshotInfo[]
  readonly damaged: number
}

/** Copies and a journal in a folder that the person picked. Whatever file was closed there counts. */
export interface FolderVault {
  read(): Promise<VaultResult<FolderFacts>>
  append(databaseId: string, changes: readonly Change[]): Promise<VaultResult<Ledger>>
  writeSnapshot(
    kind: SnapshotKind,
    subject: BackupSubject,
    lines: AsyncIterable<string>,
    progress?: Progress,
  ): Promise<VaultResult<SnapshotInfo>>
  openSnapshot(id: string): Promise<VaultResult<BackupReader>>
  openRebuild(): Promise<VaultResult<RebuildReader>>
  erase(): Promise<VaultResult<null>>
}

/** `app`: version of Cairn. `now` gives an instant. */
export function createFolderVault(folder: Folder, app: string, now: () => string): FolderVault {
  const inTurn = createTurns()
  /** Null until read, and after a failure. */
  let known: { current: string | null; lineages: readonly Lineage[] } | null = null

  const guarded = <Value>(work: () => Promise<VaultResult<Value>>): Promise<VaultResult<Value>> =>
    inTurn(async () => {
      try {
        return await work()
      } catch (error) {
        known = null
        return toFailure(error)
      }
    })

  async function load() {
    const lineages: Lineage[] = []
    for (const { name } of await listFolders(folder)) {
      if (!parseWith(recordIdSchema, name).ok) continue
      lineages.push(await readLineage(folder, name))
    }
    const told = await readCurrent(folder)
    const isThere = lineages.some(({ databaseId }) => databaseId === told)
    known = { current: isThere ? told : newest(lineages), lineages }
    return known
  }

  async function lineageOf(databaseId: string): Promise<Lineage | null> {
    const { lineages } = known ?? (await load())
    return lineages.find((each) => each.databaseId === databaseId) ?? null
  }

  async function makeCurrent(databaseId: string): Promise<void> {
    if (known?.current === databaseId) return
    await writeCurrent(folder, databaseId)
    if (known !== null) known.current = databaseId
  }

  function remember(lineage: Lineage): void {
    if (known === null) return
    const others = known.lineages.filter(({ databaseId }) => databaseId !== lineage.databaseId)
    known = { ...known, lineages: [...others, lineage] }
  }

  async function append(
    databaseId: string,
    changes: readonly Change[],
  ): Promise<VaultResult<Ledger>> {
    const { current } = known ?? (await load())
    if (current !== null && current !== databaseId) return gap()
    const lineage = await lineageOf(databaseId)
    const ledger = lineage?.ledger ?? emptyLedger(databaseId)
    const fresh = changes.filter(({ number }) => number > ledger.changeNumber)
    if (!fresh.every(isFit)) {
      return failed('damaged', 'A change is not in the shape that is kept in the folder.')
    }
    const last = changes.find(({ number }) => number === ledger.changeNumber)
    const isParted = last !== undefined && ledger.changedAt !== null && last.at !== ledger.changedAt
    const follows = fresh.every(({ number }, at) => number === ledger.changeNumber + 1 + at)
    if (isParted || !follows) return gap()
    if (fresh.length === 0) return ok(ledger)
    const { name, content } = changesToFile(databaseId, fresh)
    const journal = await makeFolder(await makeFolder(folder, databaseId), JOURNAL)
    const there = await readFile(journal, name)
    if (there !== null && (await fileToChanges(there)) !== null) {
      // Another browser has written here since this one read.
      known = null
      return gap()
    }
    const file = await writeFile(journal, name, content)
    await makeCurrent(databaseId)
    const advanced = advanceLedger(ledger, fresh)
    remember({
      ...(lineage ?? { databaseId, copies: [], parted: [], told: [], damaged: 0 }),
      ledger: advanced,
      journal: [...(lineage?.journal ?? []), file],
      lastNumber: Math.max(lineage?.lastNumber ?? 0, advanced.changeNumber),
    })
    return ok(advanced)
  }

  /** Old copies and changes that three later copies hold. What cannot be removed now is removed next time. */
  async function tidy(databaseId: string): Promise<void> {
    const lineage = await readLineage(folder, databaseId)
    const home = await makeFolder(folder, databaseId)
    const oldestFirst = lineage.copies.map(({ info }) => info).toReversed()
    const expired = rotate(oldestFirst, now())
    const copies = await makeFolder(home, COPIES)
    const surplus = lineage.parted.slice(PARTED_AT_MOST).map(({ info }) => info.id)
    for (const id of [...expired, ...surplus]) await removeEntry(copies, id + COPY_ENDING)
    const gone = new Set(expired)
    const kept = lineage.copies.filter(({ info }) => !gone.has(info.id))
    const covered = kept[COVERED_COPIES - 1]?.info.changeNumber ?? 0
    const journal = await makeFolder(home, JOURNAL)
    for (const { name } of lineage.journal) {
      if ((readName(name)?.to ?? covered) < covered) await removeEntry(journal, name)
    }
    remember(await readLineage(folder, databaseId))
  }

  /** Whether a copy tells of another store than the ledger did at the same change. */
  async function isParted(told: BackupHeader): Promise<boolean> {
    const lineage = await lineageOf(told.databaseId)
    const ledger = lineage?.ledger ?? null
    if (lineage === null || ledger === null) return false
    const { changeNumber, digest } = told
    // A migration changes rows without a change: nothing was counted of what comes of it.
    const isOfAnotherSchema = lineage.told.some(({ schema }) => schema !== told.schema)
    if (isOfAnotherSchema || changeNumber > ledger.changeNumber) return false
    if (changeNumber === ledger.changeNumber) return digest !== ledger.digest
    // Changes were kept while it was made.
    const base = lineage.told.find((copy) => copy.changeNumber <= changeNumber)
    const start = base === undefined ? emptyLedger(told.databaseId) : copyToLedger(base)
    const read = await readJournal(lineage.journal, start.changeNumber)
    const changes = changesAfter(read.changes, start.changeNumber, changeNumber)
    const then = advanceLedger(start, changes)
    return then.changeNumber === changeNumber && then.digest !== digest
  }

  /** Known to the next start as well, where it can be noted. */
  async function noteBad({ info, file }: StoredCopy): Promise<void> {
    known = null
    try {
      await noteDamaged(folder, info.databaseId, file)
    } catch (error) {
      toFailure(error)
    }
  }

  return {
    read: () =>
      guarded(async () => {
        const { current, lineages } = await load()
        const ledger = lineages.find(({ databaseId }) => databaseId === current)?.ledger ?? null
        const snapshots = lineages.flatMap(listCopies).map(({ info }) => info)
        snapshots.sort((first, second) => (first.madeAt < second.madeAt ? 1 : -1))
        return ok({
          ledger,
          snapshots,
          damaged: lineages.reduce((sum, { damaged }) => sum + damaged, 0),
        })
      }),
    append: (databaseId, changes) => guarded(() => append(databaseId, changes)),
    // Packing takes long and is not in turn: changes go on being kept meanwhile.
    writeSnapshot: async (kind, subject, lines, progress) => {
      const madeAt = now()
      const stamp = madeAt.replaceAll(/[^0-9]/g, '')
      const id = `${stamp}-${kind}-${toHex(randomBytes(4))}`
      let name = id + COPY_ENDING
      let isApart = false
      let copies: Folder | null = null
      const made = await writeCopy(
        { subject, kind, madeAt, app },
        null,
        lines,
        {
          write: ({ file, header }) =>
            guarded(async () => {
              isApart = await isParted(header)
              name = id + (isApart ? PARTED : '') + COPY_ENDING
              const home = await makeFolder(folder, subject.databaseId)
              copies = await makeFolder(home, COPIES)
              return ok(await writeFile(copies, name, file))
            }),
          discard: async () => {
            const from = copies
            if (from !== null) await guarded(async () => ok(await removeEntry(from, name)))
          },
        },
        progress,
      )
      if (!made.ok) return made
      if (isApart) return apart()
      const { databaseId, changeNumber, schema, counts, digest } = made.value.header
      const info: SnapshotInfo = {
        id,
        kind,
        pinned: !isOfRing(kind),
        madeAt,
        databaseId,
        changeNumber,
        schema,
        counts,
        digest,
        bytes: made.value.file.size,
        encrypted: false,
      }
      return guarded(async () => {
        await makeCurrent(databaseId)
        await tidy(databaseId)
        return ok(info)
      }).then((settled) => {
        // The copy stands and was verified; what was not tidied is tidied after the next.
        return settled.ok ? settled : ok(info)
      })
    },
    openSnapshot: (id) =>
      guarded(async () => {
        const { lineages } = await load()
        const copy = lineages.flatMap(listCopies).find(({ info }) => info.id === id)
        if (copy === undefined) return failed('damaged', 'This copy is no longer in the folder.')
        const opened = await openCopy(copy.file.name, copy.file)
        if (!opened.ok && opened.error.why === 'damaged') await noteBad(copy)
        return opened
      }),
    openRebuild: () =>
      guarded(async () => {
        const { current, lineages } = await load()
        const lineage = lineages.find(({ databaseId }) => databaseId === current)
        if (lineage === undefined || lineage.ledger === null) {
          return failed('damaged', 'Nothing in the folder leads back to your records.')
        }
        return openRebuild({ lineage, name: folder.name, madeAt: now(), app, onDamaged: noteBad })
      }),
    erase: () =>
      guarded(async () => {
        const { lineages } = await load()
        for (const { databaseId } of lineages) await removeEntry(folder, databaseId)
        await writeCurrent(folder, null)
        known = null
        return ok(null)
      }),
  }
}

function listCopies({ copies, parted }: Lineage): readonly StoredCopy[] {
  return [...copies, ...parted]
}

/** Whether a change can be read again as it is written. */
function isFit(change: Change): boolean {
  try {
    return parseWith(changeSchema, JSON.parse(canonicalJson(change))).ok
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function apart() {
  return failed(
    'damaged',
    'This copy and the folder tell of two different journals. Older copies were kept.',
  )
}

function gap() {
  return failed('gap', 'These changes do not follow what the folder holds.')
}

/** Of several databases, the one that was written to last. */
function newest(lineages: readonly Lineage[]): string | null {
  const at = ({ ledger, copies }: Lineage) =>
    [ledger?.changedAt ?? '', ...copies.map(({ info }) => info.madeAt)].sort().at(-1) ?? ''
  const held = lineages.filter(({ ledger }) => ledger !== null)
  return held.sort((first, second) => (at(first) < at(second) ? 1 : -1))[0]?.databaseId ?? null
}
