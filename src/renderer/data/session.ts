import type { Vault } from '#shared/vault/vault.ts'
import type { DataState, Keep } from './data-state.ts'
import type { CairnDatabase } from './database.ts'
import { openAlone } from './open-alone.ts'
import type { ClosedBecause } from './open-database.ts'
import { resetSaveState, setReadOnly } from './save-state.ts'
import { useVaultStatus } from './vault/vault-status.ts'
import { claimWriter, type WriterClaim } from './writer.ts'
import { isMarkedWriting, markWriting, unmarkWriting } from './writing-mark.ts'

export interface Session {
  /** Closes the database and gives the writer's claim back; nothing is told afterwards. */
  close(): void
}

/** For records that have no vault, such as the sample: the person's own are in the same storage of the browser. */
interface Own {
  readonly vault: Vault
  /** Opens the person's own records instead. */
  open(): void
}

/**
 * Opens a database, claims to be its writer, and tells how it stands until closed. With a vault, `name` gives way to
 * the database that a restore has put in its place. After a kill `own` comes first: until that storage was made safe,
 * a write to any other database of it could cost them all.
 */
export function openSession(
  name: string,
  vault: Vault | null,
  listener: (state: DataState) => void,
  own: Own | null = null,
): Session {
  let isOver = false
  let database: CairnDatabase | null = null
  let claim: WriterClaim | null = null
  let keeper: ReturnType<Keep> = null
  const workspace = vault === null ? 'sample' : 'own'
  let isMarked = false

  const tell = (state: DataState) => {
    if (!isOver) listener(state)
  }
  const end = () => {
    if (isOver) return
    isOver = true
    keeper?.stop()
    unmark()
    if (database !== null) {
      database.mayWrite = false
      database.close()
    }
    window.removeEventListener('pagehide', unmark)
    void claim?.release()
  }
  const unmark = () => {
    if (isMarked) unmarkWriting(workspace)
    isMarked = false
  }
  const onClosed = (because: ClosedBecause) => {
    tell({ status: 'closed', because })
    end()
  }
  const onLocked = () => {
    tell({ status: 'locked' })
    end()
  }

  async function start(): Promise<void> {
    // React's strict mode closes its first session at once: what was never opened cannot stand in the way.
    await Promise.resolve()
    if (isOver) return
    resetSaveState()
    tell({ status: 'opening' })
    if (own !== null && (await wasKilled(own.vault))) {
      if (!isOver) own.open()
      return end()
    }
    const opening = { tell, onClosed, isOver: () => isOver }
    const opened =
      vault !== null && (await needsCare(vault))
        ? await (await import('./vault/open-own.ts')).openOwn(vault, { ...opening, onLocked })
        : await openAlone(name, opening)
    if (opened === null) return end()
    const ready = opened.database
    database = ready
    if (isOver) return ready.close()
    window.addEventListener('pagehide', unmark)
    let hasWaited = false
    const become = (isWriter: boolean) => {
      ready.mayWrite = isWriter && !isOver
      if (isOver) return
      setReadOnly(!isWriter)
      if (isWriter) {
        isMarked = true
        markWriting(workspace)
        keeper = opened.keep?.(hasWaited) ?? null
      } else hasWaited = true
      tell({ status: 'ready', database: ready, isWriter })
      keeper?.wake()
    }
    claim = await claimWriter(ready.name, (isWriter) => {
      if (!isWriter || !hasWaited || vault === null) return become(isWriter)
      isInUse(ready.name).then((isIt) => (isIt ? become(true) : onClosed('replaced')), onUnreadable)
    })
    // Over since the claim was asked for: `end` could not give it back yet.
    if (isOver) void claim.release()
  }

  /** Where not even the databases can be listed, nothing is known of them and nothing may be written. */
  function onUnreadable(error: unknown): void {
    if (!(error instanceof DOMException)) throw error
    tell({ status: 'unreadable', reason: `${error.name}: ${error.message}` })
    end()
  }

  start().catch(onUnreadable)
  return { close: end }
}

/** The pointer's database, and stores that it names or has named. */
const RESTORED = /^cairn-(switch|\d+)$/

async function wasKilled(vault: Vault): Promise<boolean> {
  if (vault.kind === 'web' && !isMarkedWriting()) return false
  const { needsCareAfterKill } = await import('./vault/after-kill.ts')
  return needsCareAfterKill(vault, await vault.read())
}

/** Whether a database is still the one with the person's records: another window may have restored a copy since. */
async function isInUse(name: string): Promise<boolean> {
  const { findPointer } = await import('./vault/pointer.ts')
  return (await findPointer()).name === name
}

/**
 * Whether more is to be done than to open the database by its usual name. On the web, without a folder and after an
 * ordinary end, nothing is, and nothing is fetched for it.
 */
async function needsCare(vault: Vault): Promise<boolean> {
  useVaultStatus.setState({ kind: vault.kind })
  if (vault.kind === 'desktop' || isMarkedWriting()) return true
  const [state, stored] = await Promise.all([vault.read(), indexedDB.databases()])
  useVaultStatus.setState({ state })
  return state.folder !== 'none' || stored.some(({ name = '' }) => RESTORED.test(name))
}
