import { err, ok, type Result } from '#shared/result.ts'
import { forgetDrafts } from './kept-drafts.ts'
import { forgetDatabase } from './remembered-database.ts'
import { searchNameOf } from './search/index-name.ts'

export type EraseError =
  /** Another window still holds it open. It is erased when that one closes. */
  { readonly type: 'Blocked' } | { readonly type: 'NotErased'; readonly reason: string }

/**
 * Time for connections to end what they had begun; only then does a window count as holding on.
 * Unit: milliseconds. Source: judgement; a write takes about ten.
 */
const PATIENCE = 1000

/**
 * Deletes a database with all it holds. This window's connection must be closed; other windows of Cairn close
 * theirs by themselves. There is no way back.
 */
export function eraseEverything(name: string): Promise<Result<null, EraseError>> {
  forgetDatabase(name)
  forgetDrafts(name)
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => {
      // The index of the search holds the words. It goes last: nobody makes it anew once its store has gone.
      const index = indexedDB.deleteDatabase(searchNameOf(name))
      index.onsuccess = () => resolve(ok(null))
      index.onblocked = () => resolve(ok(null))
      index.onerror = () => resolve(err({ type: 'NotErased', reason: reasonOf(index) }))
    }
    request.onblocked = () => setTimeout(() => resolve(err({ type: 'Blocked' })), PATIENCE)
    request.onerror = () => resolve(err({ type: 'NotErased', reason: reasonOf(request) }))
  })
}

function reasonOf({ error }: IDBOpenDBRequest): string {
  return error?.message ?? 'unknown'
}
