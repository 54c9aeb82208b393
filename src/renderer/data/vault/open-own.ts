import { compareWithLedger, LOSSES, type StoreFacts } from '#shared/vault/compare-with-ledger.ts'
import type { Vault } from '#shared/vault/vault.ts'
import type { SnapshotInfo, VaultState } from '#shared/vault/vault-state.ts'
import type { DataState, Loss, Opened, Opening } from '../data-state.ts'
import { newestNumber, registry } from '../migrations/registry.ts'
import { openAlone, openOrTell } from '../open-alone.ts'
import { NATIVE_FACTOR } from '../open-database.ts'
import { recallDatabase, rememberDatabase } from '../remembered-database.ts'
import { careAfterKill, needsCareAfterKill } from './after-kill.ts'
import { findStore, type Place, untilStoreAnswers } from './answering-store.ts'
import { createKeeper } from './keeper.ts'
import { copyToVault } from './make-copy.ts'
import { newestCopy, noteState } from './note-state.ts'
import { keepPointer } from './pointer.ts'
import { type Gathered, gatherFacts, NO_STORE } from './store-facts.ts'
import { tidyStores } from './tidy-stores.ts'

interface OwnOpening extends Opening {
  readonly onLocked: () => void
}

/**
 * Opens the person's own records beside a vault. In this order, since each step protects the next: compare with the
 * ledger, copy, renew the browser's log after a kill, and only then let anything be written. Null where it was told
 * why not.
 */
export async function openOwn(vault: Vault, opening: OwnOpening): Promise<Opened | null> {
  const { tell, isOver, onLocked } = opening
  const state = await vault.read()
  noteState(state, null)
  if (state.olderRuntime !== null) {
    tell({ status: 'older-runtime', ...state.olderRuntime })
    return null
  }
  if (state.lock.state === 'locked') {
    tell({ status: 'locked' })
    return null
  }
  const place = await findPlace(state)
  if (typeof place === 'string') {
    tell(tellUnreadable(state, place))
    return null
  }
  const { pointer, stored } = place
  const { name } = pointer
  const found = await prepare({ vault, state, name, stored, opening })
  if (found !== null && !found.isFine) return null
  if (isOver()) return null
  await keepPointer(pointer)
  const isKnown = found !== null && state.folder === 'ready' && found.facts.databaseId !== null
  if (isKnown) rememberDatabase(name, found.facts.databaseId ?? '')
  const opened = isKnown ? await openCompared(name, opening) : await openAlone(name, opening)
  if (opened === null) return null
  noteState(state, found?.facts.databaseId ?? null)
  vault.whenLocked().then(
    () => onLocked(),
    () => {},
  )
  // What cannot be deleted now is deleted at the next start.
  tidyStores(pointer, opened.database).catch(() => {})
  if (vault.kind === 'web' && state.folder === 'none') return opened
  return {
    ...opened,
    keep: (hasWaited) => createKeeper(vault, opened.database, hasWaited ? null : state),
  }
}

/** Or why nothing can be read. */
async function findPlace(state: VaultState): Promise<Place | string> {
  try {
    return await untilStoreAnswers(() => findStore(state.ledger))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return `${error.name}: ${error.message}`
  }
}

async function openCompared(name: string, opening: Opening): Promise<Opened | null> {
  const database = await openOrTell(name, opening)
  return database === null ? null : { database }
}

interface Preparation {
  readonly vault: Vault
  readonly state: VaultState
  readonly name: string
  /** Null where there is no such database. Closed in the end. */
  readonly stored: IDBDatabase | null
  readonly opening: Opening
}

/**
 * Everything that has to be done to the stored database before the first write to it. Null where a newer Cairn wrote
 * it: that is not touched.
 */
async function prepare(preparation: Preparation) {
  const { state, stored, opening } = preparation
  const { tell } = opening
  if (stored !== null && stored.version > newestNumber(registry) * NATIVE_FACTOR) {
    stored.close()
    return null
  }
  let gathered: Gathered = NO_STORE
  try {
    if (stored !== null) gathered = await gatherFacts(stored, state.ledger)
  } catch (error) {
    stored?.close()
    if (!(error instanceof Error)) throw error
    tell(tellUnreadable(state, `${error.name}: ${error.message}`))
    return { isFine: false, facts: NO_STORE.facts }
  }
  const { facts } = gathered
  try {
    const trouble = findTrouble(preparation, gathered)
    if (trouble !== null) {
      tell(trouble)
      return { isFine: false, facts }
    }
    await makeSafe(preparation, facts)
    return { isFine: true, facts }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    tell({ status: 'unreadable', reason: `${error.name}: ${error.message}` })
    return { isFine: false, facts }
  } finally {
    stored?.close()
  }
}

/** The copy comes first and the log second: renewing the log is itself a write. */
async function makeSafe(
  { vault, state, stored, opening: { tell } }: Preparation,
  facts: StoreFacts,
): Promise<void> {
  const wasKilled = await needsCareAfterKill(vault, state)
  const isOlder = stored !== null && stored.version < newestNumber(registry) * NATIVE_FACTOR
  // On the web the folder often waits for leave to be used again, which must not keep anyone from the records.
  const hasVault = vault.kind === 'desktop' || state.folder === 'ready'
  if (hasVault && stored !== null && facts.databaseId !== null) {
    if (isOlder || (wasKilled && !hasCopyOf(state, facts))) {
      tell({ status: 'opening', doing: wasKilled ? 'after-kill' : 'copy' })
      const kind = isOlder ? 'before-migration' : 'after-unclean-exit'
      const made = await copyToVault(vault, kind, stored)
      if (!made.ok) {
        await new Promise<void>((goOn) => {
          const before = isOlder ? 'migration' : 'writing'
          tell({ status: 'no-copy', before, failure: made.error, goOn })
        })
        tell({ status: 'opening', doing: 'copy' })
      }
    }
  }
  if (!wasKilled) return
  tell({ status: 'opening', doing: 'after-kill' })
  await careAfterKill()
}

/** Whether a copy after a kill holds exactly this already, as when a page is loaded anew. */
function hasCopyOf(state: VaultState, facts: StoreFacts): boolean {
  return state.snapshots.some(
    ({ kind, databaseId, changeNumber }) =>
      kind === 'after-unclean-exit' &&
      databaseId === facts.databaseId &&
      changeNumber === facts.changeNumber,
  )
}

/** Why the records are not opened, or null. */
function findTrouble(
  { vault, state, name }: Preparation,
  { facts, changedAt }: Gathered,
): DataState | null {
  if (state.folder !== 'ready') {
    // A note of a journal is told of without the vault; but a folder that waits for leave could give it back.
    const isAsked =
      vault.kind === 'desktop' ? recallDatabase(name) === null : state.folder === 'unreachable'
    const isUnsure = isAsked && facts.databaseId === null
    return isUnsure && !isGoingOn ? { status: 'unsure' } : null
  }
  // Copies and changes are there of which none can be read: no first start.
  const isIllegible = state.ledger === null && state.damaged > 0 && facts.databaseId === null
  if (isIllegible) return isGoingOn ? null : { status: 'unsure' }
  const verdict = compareWithLedger(facts, state.ledger)
  if (!LOSSES.includes(verdict)) return null
  const loss = { verdict, facts, changedAt, reason: null, ...ofLedger(state) }
  return { status: 'lost', loss }
}

/** A store that cannot be read is a loss where the vault can make it good. */
function tellUnreadable(state: VaultState, reason: string): DataState {
  if (state.ledger === null) return { status: 'unreadable', reason }
  const nothing = { facts: null, changedAt: null }
  return { status: 'lost', loss: { verdict: 'unreadable', ...nothing, reason, ...ofLedger(state) } }
}

function ofLedger(state: VaultState): Pick<Loss, 'ledger' | 'newest'> {
  const newest: SnapshotInfo | null =
    state.ledger === null ? null : newestCopy(state.snapshots, state.ledger.databaseId)
  return { ledger: state.ledger, newest }
}

/** The person goes on although nobody can say whether there was a journal; until the window closes. */
let isGoingOn = false

export function goOnUnsure(): void {
  isGoingOn = true
}
