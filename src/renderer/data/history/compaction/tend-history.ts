import { isStorageFailure } from '../../commit-error.ts'
import { type CairnDatabase, META_ID } from '../../database.ts'
import { newestCopy } from '../../vault/note-state.ts'
import { useVaultStatus } from '../../vault/vault-status.ts'
import { compactHistory, type Reach } from './compact-history.ts'

/** When to look first and then again. Unit: milliseconds. Source: judgement; not while the person has just begun. */
const FIRST_LOOK = 60_000
const NEXT_LOOK = 15 * 60_000

/** Changes since the last look that make another worth it. Source: as many make a copy due. */
const ENOUGH = 500

/** Longest wait for a pause. Unit: milliseconds. Source: judgement. */
const LONGEST_WAIT = 5000

/** Keeps the history small for as long as the window writes, in pauses. Answers how to end that. */
export function tendHistory(database: CairnDatabase): () => void {
  let isOver = false
  let looked: number | null = null
  let timer = setTimeout(look, FIRST_LOOK)

  function look(): void {
    compact()
      .catch((error) => {
        // Closed meanwhile; nobody waits for it.
        if (!isStorageFailure(error)) throw error
      })
      .finally(() => {
        if (!isOver) timer = setTimeout(look, NEXT_LOOK)
      })
  }

  async function compact(): Promise<void> {
    const meta = await database.meta.get(META_ID)
    if (meta === undefined || isOver) return
    if (looked !== null && meta.changeNumber - looked < ENOUGH) return
    const reach = findReach(meta.databaseId)
    if (reach === null) return
    looked = meta.changeNumber
    await compactHistory(database, { reach, pause: () => waitForPause().then(() => !isOver) })
  }

  return () => {
    isOver = true
    clearTimeout(timer)
  }
}

/**
 * Where there is a vault, only what the newest copy holds, and the vault's journal too, may be touched. In a
 * browser without a folder there is nothing to wait for. Null for not now.
 */
export function findReach(databaseId: string): Reach | null {
  const { kind, state, keptNumber } = useVaultStatus.getState()
  if (state === null) return null
  if (kind === 'web' && state.folder === 'none') {
    return { through: Number.MAX_SAFE_INTEGER - 1, hasCopies: false }
  }
  const copy = newestCopy(state.snapshots, databaseId)
  if (state.folder !== 'ready' || copy === null || keptNumber === null) return null
  return { through: Math.min(copy.changeNumber, keptNumber), hasCopies: true }
}

function waitForPause(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }))
}
