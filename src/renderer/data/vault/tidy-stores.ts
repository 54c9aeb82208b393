import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { now } from '../clock.ts'
import type { CairnDatabase } from '../database.ts'
import { forgetDrafts } from '../kept-drafts.ts'
import { forgetDatabase } from '../remembered-database.ts'
import { searchNameOf } from '../search/index-name.ts'
import { isTrulyOver } from '../trusted-age.ts'
import { findKnownTime } from './known-time.ts'
import { changePointer, type Pointer } from './pointer.ts'
import { deleteStored } from './stored.ts'
import type { KeptStore } from './vault-actions.ts'

/** Held by a window that fills a database, so that no other takes it for one left behind. */
export const FILLING_LOCK = 'cairn-restore'

/**
 * Deletes what a restore that was ended has left behind, and stores whose time to be returned to is over. `database`
 * is the one in use: what it has kept of the time has to bear out what the clock says.
 */
export async function tidyStores(pointer: Pointer, database: CairnDatabase): Promise<void> {
  const at = now()
  const known = pointer.kept.length === 0 ? null : await findKnownTime(database, at)
  const isOver = ({ replacedAt }: KeptStore) =>
    isTrulyOver(replacedAt, KEPT_DAYS, { now: at, known })
  if (pointer.unfinished.length === 0 && !pointer.kept.some(isOver)) return
  await navigator.locks.request(FILLING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return
    const { unfinished } = await changePointer(({ kept, unfinished: left, ...rest }) => ({
      ...rest,
      kept: kept.filter((store) => !isOver(store)),
      unfinished: [...left, ...kept.filter(isOver).map(({ name }) => name)],
    }))
    for (const name of unfinished) {
      if (await deleteStored(name)) await forgetStore(name)
    }
  })
}

/** After its database has gone. */
export async function forgetStore(name: string): Promise<void> {
  forgetDatabase(name)
  forgetDrafts(name)
  await deleteStored(searchNameOf(name))
  await changePointer((pointer) => ({
    ...pointer,
    unfinished: pointer.unfinished.filter((each) => each !== name),
  }))
}
