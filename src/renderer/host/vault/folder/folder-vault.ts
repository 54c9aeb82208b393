import { recordIdSchema } from '#shared/records/base.ts'
import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { isOfRing, rotate } from '#shared/vault/rotate.ts'
import type { BackupReader, Progress, VaultResult } from '#shared/vault/vault.ts'
import type { Ledger, SnapshotInfo } from '#shared/vault/vault-state.ts'
import { bytesToHex, randomBytes } from '../bytes.ts'
import { failed } from '../failure.ts'
import { createTurns } from '../in-turn.ts'
import { openCopy, openRebuilt } from '../open-copy.ts'
import { writeCopy } from '../write-copy.ts'
import { advanceLedger, copyToLedger, emptyLedger } from './advance-ledger.ts'
import { readCurrent, writeCurrent } from './current-file.ts'
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
  JOURNAL,
  type Lineage,
  readChanges,
  readLineage,
  type StoredCopy,
} from './lineage.ts'

/** Copies from which the journal still leads to now: should the newest be damaged, two more do. Source: judgement. */
const COVERED_COPIES = 3

/** Schema of a store put together from changes alone: no copy says, and no copy means a store of the first days. */
const UNKNOWN_SCHEMA = 1

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
  openRebuild(): Promise<VaultResult<BackupReader>>
  erase(): Promise<VaultResult<null>>
}

/** `app`: version of Cairn. `now` gives an instant. */
export function createFolderVault(folder: Folder, app: string, now: () => string): FolderVault {
  const inTurn = createTurns()
  /** Copies whose body turned out to be damaged. */
  const bad = new Set<string>()
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
      lineages.push(await readLineage(folder, name, bad))
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
    const before = lineage ?? { databaseId, copies: [], journal: [], damaged: 0 }
    remember({ ...before, ledger: advanced, journal: [...before.journal, file] })
    return ok(advanced)
  }

  /** Old copies and changes that three later copies hold. What cannot be removed now is removed next time. */
  async function tidy(databaseId: string): Promise<void> {
    const lineage = await readLineage(folder, databaseId, bad)
    const home = await makeFolder(folder, databaseId)
    const oldestFirst = lineage.copies.map(({ info }) => info).toReversed()
    const expired = rotate(oldestFirst, new Date().toISOString())
    const copies = await makeFolder(home, COPIES)
    for (const id of expired) await removeEntry(copies, id + COPY_ENDING)
    const gone = new Set(expired)
    const kept = lineage.copies.filter(({ info }) => !gone.has(info.id))
    const covered = kept[COVERED_COPIES - 1]?.info.changeNumber ?? 0
    const journal = await makeFolder(home, JOURNAL)
    for (const { name } of lineage.journal) {
      if ((readName(name)?.to ?? covered) < covered) await removeEntry(journal, name)
    }
    remember(await readLineage(folder, databaseId, bad))
  }

  async function rebuildFrom(
    lineage: Lineage,
    base: StoredCopy | null,
  ): Promise<VaultResult<BackupReader>> {
    const { databaseId, journal } = lineage
    const { changes } = await readChanges(journal, base?.info.changeNumber ?? 0)
    const start = base === null ? emptyLedger(databaseId) : copyToLedger(base.info)
    const ledger = advanceLedger(start, changes)
    const logged = (base?.info.counts.changes ?? 0) + changes.length
    const subject: BackupSubject = {
      databaseId,
      changeNumber: ledger.changeNumber,
      schema: base?.info.schema ?? UNKNOWN_SCHEMA,
      counts: { ...ledger.rows, changes: logged, meta: 1 },
    }
    const facts = { subject, kind: 'requested', madeAt: now(), app } as const
    return openRebuilt(folder.name, { base: base?.file ?? null, changes, facts })
  }

  return {
    read: () =>
      guarded(async () => {
        const { current, lineages } = await load()
        const ledger = lineages.find(({ databaseId }) => databaseId === current)?.ledger ?? null
        const snapshots = lineages.flatMap(({ copies }) => copies.map(({ info }) => info))
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
      const id = `${stamp}-${kind}-${bytesToHex(randomBytes(4))}`
      const name = id + COPY_ENDING
      let copies: Folder | null = null
      const made = await writeCopy(
        { subject, kind, madeAt, app },
        null,
        lines,
        {
          write: ({ file }) =>
            guarded(async () => {
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
        const copy = lineages.flatMap(({ copies }) => copies).find(({ info }) => info.id === id)
        if (copy === undefined) return failed('damaged', 'This copy is no longer in the folder.')
        const opened = await openCopy(copy.file.name, copy.file)
        if (!opened.ok && opened.error.why === 'damaged') bad.add(id)
        return opened
      }),
    openRebuild: () =>
      guarded(async () => {
        const { current, lineages } = await load()
        const lineage = lineages.find(({ databaseId }) => databaseId === current)
        if (lineage === undefined || lineage.ledger === null) {
          return failed('damaged', 'Nothing in the folder leads back to your records.')
        }
        for (const base of [...lineage.copies, null]) {
          if (base?.info.encrypted === true) continue
          const opened = await rebuildFrom(lineage, base)
          if (opened.ok && opened.value.header.changeNumber > 0) return opened
          if (!opened.ok && base !== null && opened.error.why === 'damaged') bad.add(base.info.id)
        }
        return failed('damaged', 'No copy in the folder is whole any more.')
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
