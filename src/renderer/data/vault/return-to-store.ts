import { err, ok, type Result } from '#shared/result.ts'
import { isStorageFailure } from '../commit-error.ts'
import { META_ID, type Meta } from '../database.ts'
import { newId } from '../ids.ts'
import { rememberDatabase } from '../remembered-database.ts'
import { readPointer } from './pointer.ts'
import { putMeta } from './restore-copy.ts'
import { copyFirst, stopWriting } from './restore-in-place.ts'
import { runWork } from './run-work.ts'
import { openExisting, settled } from './stored.ts'
import { switchTo } from './switch-store.ts'
import { FILLING_LOCK } from './tidy-stores.ts'
import type { RestoreError } from './vault-actions.ts'
import type { VaultPlace } from './vault-context.ts'

/** Opens a store again that a restore has put aside, after a pinned copy of the present one, which is kept in turn. */
export async function returnToStore(
  place: VaultPlace,
  name: string,
): Promise<Result<null, RestoreError>> {
  // Another window could be deleting it, its days being over.
  return navigator.locks.request(FILLING_LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? err({ type: 'ReadOnly' } as const) : switchBack(place, name),
  )
}

async function switchBack(
  { vault, writable, reopen }: VaultPlace,
  name: string,
): Promise<Result<null, RestoreError>> {
  const present = writable()
  if (present === null) return err({ type: 'ReadOnly' })
  let isLeft = false
  stopWriting(present, true)
  try {
    const { kept } = await readPointer()
    if (!kept.some((each) => each.name === name)) return err({ type: 'Gone' })
    const failure = await runWork('restore', () => copyFirst(vault, present))
    if (failure !== null) return err({ type: 'NoCopyFirst', failure })
    const replaces = (await present.meta.get(META_ID))?.databaseId ?? null
    const databaseId = await nameAnew(name, replaces)
    if (databaseId === null) return err({ type: 'Gone' })
    rememberDatabase(name, databaseId)
    await switchTo(name)
    isLeft = true
    reopen()
    return ok(null)
  } catch (error) {
    if (!isStorageFailure(error) && !(error instanceof DOMException)) throw error
    return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` })
  } finally {
    if (!isLeft) stopWriting(present, false)
  }
}

/** To the vault it is another database in the place of the present one. Null where it is not there any more. */
async function nameAnew(name: string, replaces: string | null): Promise<string | null> {
  const stored = await openExisting(name)
  if (stored === null) return null
  try {
    const meta = await settled<Meta | undefined>(
      stored.transaction('meta').objectStore('meta').get(META_ID),
    )
    if (meta === undefined) return null
    const databaseId = newId()
    await putMeta(stored, { ...meta, databaseId, replaces })
    return databaseId
  } finally {
    stored.close()
  }
}
