import { err, ok, type Result } from '#shared/result.ts'
import type { Counts } from '#shared/vault/backup-header.ts'
import { isStorageFailure } from '../commit-error.ts'
import type { Loss } from '../data-state.ts'
import { META_ID, type Meta } from '../database.ts'
import { newId } from '../ids.ts'
import { openDatabase } from '../open-database.ts'
import { rememberDatabase } from '../remembered-database.ts'
import { careAfterKill, needsCareAfterKill } from './after-kill.ts'
import { copyToVault } from './make-copy.ts'
import { noteState } from './note-state.ts'
import { goOnUnsure } from './open-own.ts'
import { findPointer } from './pointer.ts'
import { putMeta } from './restore-copy.ts'
import { runWork } from './run-work.ts'
import { gatherFacts } from './store-facts.ts'
import { switchToCopy } from './switch-store.ts'
import type { RestoreError } from './vault-actions.ts'
import type { VaultPlace } from './vault-context.ts'

export interface Recovery {
  /** Makes the store as the vault knows it, and opens it. What is here is kept aside. */
  rebuild(): Promise<Result<{ readonly counts: Counts }, RestoreError>>
  /** Goes on with what is here; the vault keeps what it has, and a pinned copy of this beside it. */
  goOn(loss: Loss): Promise<Result<null, RestoreError>>
  /** Starts with nothing, although the vault could not be asked. */
  goOnUnsure(): void
  lookAgain(): void
}

export function createRecovery(place: VaultPlace): Recovery {
  const { vault, reopen } = place

  /** What is written to recover is a first write too. Answers the name of the store in use. */
  async function beforeWriting(): Promise<Result<string, RestoreError>> {
    try {
      const { name } = await findPointer()
      if (await needsCareAfterKill(vault, await vault.read(), name)) await careAfterKill()
      return ok(name)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
    }
  }

  return {
    rebuild: () =>
      runWork('rebuild', async (progress) => {
        const name = await beforeWriting()
        if (!name.ok) return name
        const opened = await vault.openRebuild()
        if (!opened.ok) return err({ type: 'NotRead', failure: opened.error } as const)
        const reader = opened.value
        try {
          const rebuilt = await switchToCopy(reader, 'kept', progress)
          if (rebuilt.ok) reopen()
          return rebuilt
        } finally {
          await reader.close()
        }
      }),
    async goOn(loss) {
      const name = await beforeWriting()
      if (!name.ok) return name
      const gone = await nameAnew(name.value, loss)
      if (!gone.ok) return gone
      noteState(await vault.read(), null)
      reopen()
      return ok(null)
    },
    goOnUnsure() {
      goOnUnsure()
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
      await putMeta(database.backendDB(), meta)
      rememberDatabase(name, meta.databaseId)
      const isEmpty = Object.values(facts.counted).every((count) => count === 0)
      if (isEmpty) return ok(null)
      const made = await copyToVault(vault, 'before-restore', database.backendDB())
      return made.ok ? ok(null) : err({ type: 'NoCopyFirst', failure: made.error })
    } catch (error) {
      if (!isStorageFailure(error) && !(error instanceof DOMException)) throw error
      return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
    } finally {
      database.close()
    }
  }
}
