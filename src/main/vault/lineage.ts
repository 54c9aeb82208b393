import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Change } from '#shared/records/change.ts'
import { ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { copyToLedger, emptyLedger, type LedgerBook, openBook } from '#shared/vault/ledger-book.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'
import { ChangedFile, writeAtExit } from './files.ts'
import { fail } from './format/failure.ts'
import { sha256 } from './format/row-tally.ts'
import type { WrappingKey } from './format/wrapping-key.ts'
import { type JournalPlace, openJournal, type ReadChanges } from './journal.ts'
import { ledgerToText, parseLedgerFile } from './ledger-file.ts'
import { LOCKED, toFailure } from './trouble.ts'

/** Changes between two writes of the ledger's file. Source: judgement; opening reads as many lines at most. */
const LEDGER_EVERY = 200

/** Changes of which content and digest are remembered, for what is sent twice and for copies. Source: judgement. */
const REMEMBERED = 2000

/** What a copy tells of the store. */
export type CopyFacts = Pick<
  BackupHeader,
  'databaseId' | 'changeNumber' | 'counts' | 'digest' | 'schema'
>

/** One database as the vault knows it: its ledger and the journal behind it. */
export interface Lineage {
  readonly databaseId: string
  ledger(): Ledger | null
  /** Schema of the last copy; null before the first. */
  schema(): number | null
  /** Nothing is kept before a new copy was made: the journal does not lead to the ledger any more. */
  needsCopy(): boolean
  /** Number of the change that the journal leads on from; 0 where it goes back to the first. */
  leadsFrom(): number
  /** The copy that the journal leads on from is gone. */
  askForCopy(): void
  append(changes: readonly Change[]): Promise<VaultResult<Ledger>>
  /** Takes a finished copy into account. False where the copy and the ledger tell of two different stores. */
  settle(copy: CopyFacts): Promise<VaultResult<boolean>>
  /** Reads on in the journal once the vault has been unlocked. */
  catchUp(): Promise<void>
  readAfter(number: number): Promise<VaultResult<ReadChanges>>
  forget(through: number): Promise<void>
  rewrite(to: WrappingKey | null): Promise<VaultResult<null>>
  saveAtExit(): void
}

/** Opens what is on the disk. `copy`: the newest good one of this database. Throws as a file call does. */
export async function openLineage(place: JournalPlace, copy: CopyFacts | null): Promise<Lineage> {
  const { folder, databaseId, files, keys } = place
  const ledgerPath = join(folder, 'ledger.json')
  const remembered = new Map<number, { readonly hash: string; readonly digest: string }>()
  const journal = await openJournal(place)
  const kept = parseLedgerFile(await files.read(ledgerPath))
  let schema = kept?.schema ?? copy?.schema ?? null
  let saved = kept?.ledger.changeNumber ?? 0
  let needsCopy = false
  let isUnread = false
  let book = openFirst()
  await catchUp()

  function openFirst(): LedgerBook | null {
    if (kept?.ledger.databaseId === databaseId) return openBook(kept.ledger, sha256)
    if (copy !== null) return openBook(copyToLedger(copy), sha256)
    return journal.first() === 1 ? openBook(emptyLedger(databaseId), sha256) : null
  }

  async function catchUp(): Promise<void> {
    isUnread = false
    if (book !== null) {
      const read = await journal.readAfter(book.ledger.changeNumber)
      isUnread = !read.ok
      if (read.ok) for (const change of read.value.changes) take(change)
      needsCopy = read.ok && !read.value.isWhole
    }
    if (isUnread) return
    if (copy !== null && copy.changeNumber > (book?.ledger.changeNumber ?? -1)) adopt(copy)
    needsCopy ||= journal.last() !== (book?.ledger.changeNumber ?? null)
  }

  function adopt(told: CopyFacts): void {
    book = openBook(copyToLedger(told), sha256)
    schema = told.schema
    remembered.clear()
  }

  function take(change: Change): void {
    book?.apply(change)
    const digest = book?.ledger.digest ?? ''
    remembered.set(change.number, { hash: hashOf(change), digest })
    remembered.delete(change.number - REMEMBERED)
  }

  function isKept(change: Change): boolean {
    const known = remembered.get(change.number)
    if (known !== undefined) return known.hash === hashOf(change)
    const ledger = book?.ledger
    if (ledger?.changeNumber !== change.number || ledger.changedAt === null) return true
    return ledger.changedAt === change.at
  }

  async function save(): Promise<void> {
    if (book === null) return
    await files.writeWhole(ledgerPath, [ledgerToText({ ledger: book.ledger, schema })])
    saved = book.ledger.changeNumber
  }

  /** A migration changes rows without a change. The ledger then goes on from the copy made after it. */
  async function adoptWithLater(told: CopyFacts): Promise<boolean> {
    const last = book?.ledger.changeNumber ?? 0
    const read = await journal.readAfter(told.changeNumber)
    const reaches = read.ok && told.changeNumber + read.value.changes.length === last
    if (!reaches) return false
    adopt(told)
    for (const change of read.value.changes) take(change)
    return true
  }

  /** False where the copy tells of another store than the ledger does. */
  async function compare(told: CopyFacts): Promise<boolean> {
    const ledger = book?.ledger
    if (ledger === undefined || told.changeNumber > ledger.changeNumber) {
      adopt(told)
      return true
    }
    if (schema !== null && schema !== told.schema) return adoptWithLater(told)
    const isLast = told.changeNumber === ledger.changeNumber
    const digest = isLast ? ledger.digest : remembered.get(told.changeNumber)?.digest
    if (digest !== undefined && digest !== told.digest) return false
    schema = told.schema
    return true
  }

  async function keep(fresh: readonly Change[]): Promise<VaultResult<null>> {
    try {
      return await journal.append(fresh.map(canonicalJson))
    } catch (error) {
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (!isGone && !(error instanceof ChangedFile)) return toFailure(error)
      needsCopy = true
      if (isGone) await files.makeFolder(folder)
      return aCopyFirst()
    }
  }

  return {
    databaseId,
    ledger: () => book?.ledger ?? null,
    schema: () => schema,
    needsCopy: () => needsCopy,
    leadsFrom: () => (journal.first() ?? 1) - 1,
    askForCopy() {
      needsCopy = true
    },
    catchUp,
    async append(changes) {
      try {
        if (keys.isLocked()) return LOCKED
        if (isUnread) await catchUp()
        const last = book?.ledger.changeNumber ?? 0
        const fresh = changes.filter(({ number }) => number > last)
        if (!changes.filter(({ number }) => number <= last).every(isKept)) return gap()
        if (fresh.some(({ number }, index) => number !== last + 1 + index)) return gap()
        if (fresh.length > 0) {
          if (book === null) {
            await journal.begin(1)
            needsCopy = false
            book = openBook(emptyLedger(databaseId), sha256)
          }
          if (needsCopy) return aCopyFirst()
          const done = await keep(fresh)
          if (!done.ok) return done
          for (const change of fresh) take(change)
        }
        if (book === null) return gap()
        // The ledger's file may trail, so its failure costs nothing that was kept.
        if (book.ledger.changeNumber - saved >= LEDGER_EVERY) await save().catch(() => {})
        return ok(book.ledger)
      } catch (error) {
        return toFailure(error)
      }
    },
    async settle(told) {
      try {
        if (isUnread) await catchUp()
        const agrees = await compare(told)
        const last = book?.ledger.changeNumber ?? 0
        if (!agrees || (needsCopy && told.changeNumber < last)) return ok(agrees)
        await journal.begin(last + 1)
        needsCopy = false
        await save()
        return ok(true)
      } catch (error) {
        return toFailure(error)
      }
    },
    readAfter: (number) => journal.readAfter(number),
    forget: (through) => journal.forget(through),
    rewrite: (to) => journal.rewrite(to),
    saveAtExit() {
      if (book === null || saved === book.ledger.changeNumber) return
      writeAtExit(ledgerPath, ledgerToText({ ledger: book.ledger, schema }))
    },
  }
}

function gap() {
  return fail('gap', 'These changes do not follow what the vault holds.')
}

function aCopyFirst() {
  return fail('gap', 'The vault needs a new copy before it can go on.')
}

function hashOf(change: Change): string {
  return createHash('sha256').update(canonicalJson(change)).digest('base64')
}
