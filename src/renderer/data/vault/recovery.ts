import { err, ok, type Result } from '#shared/result.ts'
import type { Counts } from '#shared/vault/backup-header.ts'
import type { Shortfall, VaultFailure } from '#shared/vault/vault-state.ts'
import { isStorageFailure } from '../commit-error.ts'
import type { Loss } from '../data-state.ts'
import { META_ID, type Meta } from '../database.ts'
import { newId } from '../ids.ts'
import { openDatabase } from '../open-database.ts'
import { forgetDatabase, rememberDatabase } from '../remembered-database.ts'
import { careAfterKill, needsCareAfterKill } from './after-kill.ts'
import { cannotOpen, findStore, untilStoreAnswers } from './answering-store.ts'
import { copyToVault } from './make-copy.ts'
import { noteState } from './note-state.ts'
import { goOnUnsure } from './open-own.ts'
import { findPointer, keepPointer } from './pointer.ts'
import { putMeta } from './restore-copy.ts'
import { runWork } from './run-work.ts'
import { gatherFacts } from './store-facts.ts'
import { switchToCopy } from './switch-store.ts'
import type { RestoreError } from './vault-actions.ts'
import type { VaultPlace } from './vault-context.ts'

/** What a rebuild can bring back where it is not all that the vault has kept. */
export interface Offer {
  readonly shortfall: Shortfall
  readonly changeNumber: number
  readonly counts: Counts
}

export interface Recovery {
  /**
   * Makes the store as the vault knows it, and opens it. What is here is kept aside. Where less can be brought back,
   * `agree` is asked first, and nothing is done without it.
   */
  rebuild(
    agree: (offer: Offer) => Promise<boolean>,
  ): Promise<Result<{ readonly counts: Counts }, RestoreError>>
  /** Goes on with what is here; the vault keeps what it has, and a pinned copy of this beside it. */
  goOn(loss: Loss): Promise<Result<null, RestoreError>>
  /** Starts with nothing, although the vault could not be asked. */
  goOnUnsure(): Promise<void>
  lookAgain(): void
}

export function createRecovery(place: VaultPlace): Recovery {
  const { vault, reopen } = place

  /** What is written to recover is a first write too. Answers the name of the store in use. */
  async function beforeWriting(): Promise<Result<string, RestoreError>> {
    try {
      const state = await vault.read()
      const { pointer, stored } = await findOrRenew(() => findStore(state.ledger))
      stored?.close()
      if (await needsCareAfterKill(vault, state)) await careAfterKill()
      await keepPointer(pointer)
      return ok(pointer.name)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
    }
  }

  /** A storage that does not open at all is put aside, which leaves an empty one to write to. */
  async function findOrRenew<Found>(find: () => Promise<Found>): Promise<Found> {
    try {
      return await untilStoreAnswers(find)
    } catch (error) {
      if (!cannotOpen(error) || !(await vault.setStoreAside()).ok) throw error
      return find()
    }
  }

  return {
    async rebuild(agree) {
      const opened = await runWork('rebuild', () => vault.openRebuild())
      if (!opened.ok) return err({ type: 'NotRead', failure: opened.error })
      const reader = opened.value
      const { shortfall, header } = reader
      try {
        const { changeNumber, counts } = header
        const isAgreed = shortfall === null || (await agree({ shortfall, changeNumber, counts }))
        if (!isAgreed) return err({ type: 'Cancelled' })
        // Not before: this may drop a storage that cannot be opened.
        const name = await beforeWriting()
        if (!name.ok) return name
        // Under its own id a store with fewer changes would be behind its own ledger at the next start.
        const identity = shortfall === null ? 'kept' : { replaces: header.databaseId }
        const rebuilt = await runWork('rebuild', (progress) =>
          switchToCopy(reader, identity, progress),
        )
        if (rebuilt.ok) reopen()
        return rebuilt
      } finally {
        await reader.close()
      }
    },
    async goOn(loss) {
      const name = await beforeWriting()
      if (!name.ok) return name
      const gone = await nameAnew(name.value, loss)
      if (!gone.ok) return gone
      noteState(await vault.read(), null)
      reopen()
      return ok(null)
    },
    async goOnUnsure() {
      goOnUnsure()
      // They were asked once. Where nothing can be read, opening tells of it.
      const pointer = await findPointer().catch(() => null)
      if (pointer !== null) forgetDatabase(pointer.name)
      reopen()
    },
    lookAgain: reopen,
  }

  /** The store becomes another one in the place of what the vault knows, with a pinned copy of its own. */
  async function nameAnew(name: string, loss: Loss): Promise<Result<null, RestoreError>> {
    const opened = await openDatabase(name)
    if (!opened.ok) return err({ type: 'NotStored', reason: JSON.stringify(opened.error) })
    const database = opened.value
    try {
      const { facts } = await gatherFacts(database.backendDB(), null)
      const meta: Meta = {
        id: META_ID,
        databaseId: newId(),
        changeNumber: facts.changeNumber,
        rows: facts.counted,
        replaces: loss.ledger?.databaseId ?? null,
      }
      const former = await database.meta.get(META_ID)
      await putMeta(database.backendDB(), meta)
      const isEmpty = Object.values(facts.counted).every((count) => count === 0)
      const failure = isEmpty ? null : await copyOrPutBack(database.backendDB(), former)
      if (failure !== null) return err({ type: 'NoCopyFirst', failure })
      rememberDatabase(name, meta.databaseId)
      return ok(null)
    } catch (error) {
      if (!isStorageFailure(error) && !(error instanceof DOMException)) throw error
      return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
    } finally {
      database.close()
    }
  }

  /** The copy is of the store under its new name. Where there is none, the store gets its former name back. */
  async function copyOrPutBack(
    database: IDBDatabase,
    former: Meta | undefined,
  ): Promise<VaultFailure | null> {
    let failure: VaultFailure | null = UNDONE
    try {
      const made = await copyToVault(vault, 'before-restore', database)
      failure = made.ok ? null : made.error
    } finally {
      if (failure !== null) await putMeta(database, former)
    }
    return failure
  }
}

const UNDONE: VaultFailure = { why: 'cancelled', reason: 'The copy was not finished.' }
