import { isStorageFailure } from '../../commit-error.ts'
import { type CairnDatabase, META_ID } from '../../database.ts'
import { dropDrafts } from '../../kept-drafts.ts'
import { searchNameOf } from '../../search/index-name.ts'
import { useVaultStatus } from '../../vault/vault-status.ts'
import { cleanseHistory } from './cleanse-history.ts'
import { dropForgettingNote, readForgettingNote } from './forgetting-note.ts'

/** `later`: the vault has to take in the forgetting first; the next start goes on with it. */
export type Finished = 'done' | 'later'

/** How long to wait for the vault. Unit: milliseconds. Source: judgement. */
const PATIENCE_MS = 20_000

/** Ends a forgetting that was begun: takes the person out of the history. Does nothing where none was. */
export async function finishForgetting(database: CairnDatabase): Promise<Finished> {
  const note = readForgettingNote(database.name)
  if (note === null || !database.mayWrite) return 'done'
  try {
    // Interrupted before anything of theirs was removed: nothing was forgotten, and whoever wants it begins again.
    const isUndone = (await database.people.get(note.personId)) !== undefined
    if (!isUndone) {
      if (!(await isKept(database))) return 'later'
      await cleanseHistory(database, note)
      // It holds words of what is gone, and is made anew.
      indexedDB.deleteDatabase(searchNameOf(database.name))
      dropDrafts(database.name, note.personId)
    }
  } catch (error) {
    // Closed or full: the next start goes on.
    if (!isStorageFailure(error)) throw error
    return 'later'
  }
  dropForgettingNote(database.name)
  return 'done'
}

/** Whether the vault holds all that is stored, or there is none. Waits for it for a while. */
async function isKept(database: CairnDatabase): Promise<boolean> {
  const number = (await database.meta.get(META_ID))?.changeNumber ?? 0
  return new Promise((resolve) => {
    const look = () => {
      const { state, kind, keptNumber } = useVaultStatus.getState()
      const hasNone = database.onCommitted === null || (kind === 'web' && state?.folder === 'none')
      if (hasNone || (keptNumber ?? 0) >= number) end(true)
    }
    const end = (kept: boolean) => {
      clearTimeout(timer)
      unsubscribe()
      resolve(kept)
    }
    const timer = setTimeout(() => end(false), PATIENCE_MS)
    const unsubscribe = useVaultStatus.subscribe(look)
    look()
  })
}
