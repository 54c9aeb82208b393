import type { Change } from '#shared/records/change.ts'
import { BACKUP_HOURS } from '#shared/vault/limits.ts'
import type { Vault } from '#shared/vault/vault.ts'
import type { SnapshotInfo, VaultFailure, VaultState } from '#shared/vault/vault-state.ts'
import { millisecondsBetween, now } from '../clock.ts'
import { isStorageFailure } from '../commit-error.ts'
import { type CairnDatabase, META_ID, type Meta } from '../database.ts'
import { isFolded } from '../history/compaction/fold-typing.ts'
import { newestNumber, registry } from '../migrations/registry.ts'
import { createReadingPace } from '../reading-pace.ts'
import { setKeeping } from '../save-state.ts'
import { copyToVault } from './make-copy.ts'
import { newestCopy, noteState } from './note-state.ts'
import { useVaultStatus } from './vault-status.ts'

/** Changes read and sent at once at most. Source: judgement; the host cuts them into pieces of the agreed size. */
const CHANGES_AT_ONCE = 100

/** Pause before trying again, doubled each time. Unit: milliseconds. Source: judgement. */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/** Changes after which a copy is made whatever the time. Source: issue. */
const CHANGES_A_COPY = 500

/**
 * Age at which the newest copy is followed by another. Four hours before it would be called old, so that a
 * person who looks every day does not see it old. Unit: hours. Source: judgement.
 */
const COPY_HOURS = BACKUP_HOURS - 4

export interface Keeper {
  /** Looks for what is to be kept, at once instead of after the pause. */
  wake(): void
  /** Keeps nothing more; what is under way is not waited for. */
  stop(): void
}

/**
 * Hands committed changes to the vault, one after another, for as long as the window writes. It reads them from
 * the store and not from whoever commits, so that what a kill or a failure left behind is found in the same way.
 * Nothing that writes waits for it. `state` is the vault's as just read; null where it was
 * read long ago.
 */
export function createKeeper(
  vault: Vault,
  database: CairnDatabase,
  state: VaultState | null,
): Keeper {
  const isPromised = vault.kind === 'desktop'
  let known: Known = state ?? UNKNOWN
  let pause = FIRST_PAUSE
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRunning = false
  let isWanted = false
  let isCopying = false
  let copyFailure: VaultFailure | null = null
  let triedAt = now()
  /** It began empty, so that its changes alone make up the whole. */
  let isFresh = false
  let isOver = false
  /** A copy was made because the vault's journal did not lead on, and nothing could be added since. */
  let isMended = false

  const tellKeeping = (keeping: 'all' | 'under-way' | 'failed') => {
    if (isPromised && !isOver) setKeeping(keeping)
  }

  function fail(failure: VaultFailure): void {
    if (!isOver) useVaultStatus.setState({ failure })
    tellKeeping('failed')
    timer = setTimeout(wake, pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }

  /** Null once the vault holds all that is stored. */
  async function keepAll(): Promise<VaultFailure | null> {
    const meta = await database.meta.get(META_ID)
    isFresh ||= meta === undefined
    if (meta === undefined || isOver) return null
    if (isAnotherBase(meta, known)) {
      const read = await vault.read()
      if (read.folder !== 'ready') return UNREACHABLE
      if (!isOver) noteState(read, meta.databaseId)
      known = read
      if (isAnotherBase(meta, known)) {
        const failure = await makeBase(meta)
        if (failure !== null) return failure
      }
    }
    let kept = known.ledger?.databaseId === meta.databaseId ? known.ledger.changeNumber : 0
    const keptLast = await database.changes.get(kept)
    if (keptLast !== undefined && isFolded(keptLast)) return FOLDED
    const pace = createReadingPace(CHANGES_AT_ONCE)
    while (!isOver) {
      const changes = await readChanges(kept, pace.next())
      pace.note(changes)
      const last = changes.at(-1)
      if (last === undefined) return null
      const appended = await vault.append(meta.databaseId, changes)
      if (!appended.ok) {
        // The vault holds something else than was thought: it is asked anew before the next try.
        known = UNKNOWN
        // A change in a shape that no journal takes: as where something is missing, a whole copy leads past it.
        const { why, reason } = appended.error
        return why === 'damaged' ? { why: 'gap', reason } : appended.error
      }
      known = { ...known, folder: 'ready', ledger: appended.value }
      kept = last.number
      useVaultStatus.setState({ keptNumber: kept })
      // Not waited for: changes go on being kept while a copy is made.
      copyWhenDue().catch(ignoreClosing)
    }
    return null
  }

  /** What the vault holds is of another store, or nothing: it needs a whole copy to build on. */
  async function makeBase(meta: Meta): Promise<VaultFailure | null> {
    const { ledger } = known
    const isSame = ledger?.databaseId === meta.databaseId
    if (isSame && ledger.changeNumber > meta.changeNumber) return PARTED
    if (ledger !== null && !isSame && meta.replaces !== ledger.databaseId) return ANOTHER
    if (known.ledger === null && isFresh) return null
    const made = await copyToVault(vault, 'scheduled', database.backendDB())
    if (!made.ok) return made.error
    await noteCopy(made.value)
    return null
  }

  /**
   * The vault refuses what follows its own ledger: its journal is damaged or gone, and only a whole copy leads on from
   * there. One copy at a time, since more would push older ones out of the vault.
   */
  async function mend(refused: VaultFailure): Promise<VaultFailure | null> {
    if (isMended || refused === PARTED || refused === ANOTHER) return refused
    const made = await copyToVault(vault, 'scheduled', database.backendDB())
    isMended = made.ok || made.error.why === 'damaged'
    if (!made.ok) return made.error
    await noteCopy(made.value)
    return keepAll()
  }

  async function noteCopy(copy: SnapshotInfo): Promise<void> {
    const read = await vault.read()
    known = read
    copyFailure = null
    if (isOver) return
    noteState(read, copy.databaseId)
    useVaultStatus.setState({ failure: null })
  }

  /** A failed copy shows, but takes nothing from "Saved": the journal of the vault holds every change. */
  async function copyWhenDue(): Promise<void> {
    const meta = await database.meta.get(META_ID)
    const { state: shown } = useVaultStatus.getState()
    // A store whose changes the vault does not hold yet is not due: they come first, so that a copy never overtakes them.
    if (meta === undefined || known.ledger?.databaseId !== meta.databaseId) return
    if (shown === null || isOver || isCopying) return
    if (copyFailure !== null && millisecondsBetween(triedAt, now()) < LONGEST_PAUSE) return
    if (!isDue(newestCopy(shown.snapshots, meta.databaseId), meta.changeNumber)) return
    isCopying = true
    triedAt = now()
    const made = await copyToVault(vault, 'scheduled', database.backendDB(), {
      isCancelled: () => isOver,
    }).finally(() => {
      isCopying = false
    })
    if (made.ok) return noteCopy(made.value)
    if (isOver) return
    copyFailure = made.error
    useVaultStatus.setState({ failure: copyFailure })
    clearTimeout(timer)
    timer = setTimeout(wake, LONGEST_PAUSE)
  }

  async function run(): Promise<void> {
    isRunning = true
    try {
      while (isWanted && !isOver) {
        isWanted = false
        let failure = await keepAll()
        // Somebody else handed over some of it, such as the window that wrote before: the vault was asked anew.
        if (failure?.why === 'gap' && !isOver) failure = await keepAll()
        if (failure?.why === 'gap' && !isOver) failure = await mend(failure)
        if (isOver) return
        if (failure !== null) {
          // What was committed meanwhile waits along with the rest.
          isWanted = false
          fail(failure)
          return
        }
        pause = FIRST_PAUSE
        isMended = false
        if (useVaultStatus.getState().failure !== null) await lookAgain()
        useVaultStatus.setState({ failure: copyFailure })
        if (!isWanted) tellKeeping('all')
        copyWhenDue().catch(ignoreClosing)
      }
    } catch (error) {
      ignoreClosing(error)
      if (!isOver) fail(UNREAD)
    } finally {
      isRunning = false
    }
  }

  /** The vault answers: what was said of its folder, and of a copy that failed for that, holds no longer. */
  async function lookAgain(): Promise<void> {
    if (copyFailure?.why === 'unreachable' || copyFailure?.why === 'full') copyFailure = null
    const meta = await database.meta.get(META_ID)
    const read = await vault.read()
    if (meta !== undefined && !isOver) noteState(read, meta.databaseId)
  }

  /** A connection that was closed under it: the session tells of that. */
  function ignoreClosing(error: unknown): void {
    if (!isOver && !isStorageFailure(error)) throw error
  }

  function wake(): void {
    clearTimeout(timer)
    isWanted = true
    if (!isRunning && !isOver) void run()
  }

  database.onCommitted = () => {
    tellKeeping('under-way')
    wake()
  }

  function readChanges(after: number, limit: number): Promise<Change[]> {
    return database.changes.where('number').above(after).limit(limit).toArray()
  }

  return {
    wake,
    stop() {
      isOver = true
      clearTimeout(timer)
      database.onCommitted = null
    },
  }
}

type Known = Pick<VaultState, 'folder' | 'ledger' | 'snapshots'>

/** Read the vault before anything is handed to it. */
const UNKNOWN: Known = { folder: 'unreachable', ledger: null, snapshots: [] }

const UNREACHABLE: VaultFailure = {
  why: 'unreachable',
  reason: 'The folder of the vault does not answer.',
}

const UNREAD: VaultFailure = {
  why: 'damaged',
  reason: 'The journal could not be read to hand it to the vault.',
}

const PARTED: VaultFailure = {
  why: 'gap',
  reason: 'The vault holds later changes than the journal. Open Cairn again to compare the two.',
}

/** As where an older folder was put back: what follows stands on what is no longer told apart here. */
const FOLDED: VaultFailure = {
  why: 'gap',
  reason: 'The vault holds less than it once did.',
}

/** Nobody has compared the two: the vault was out of reach when this store was opened. */
const ANOTHER: VaultFailure = {
  why: 'gap',
  reason: 'The vault holds another journal than this one. Open Cairn again to compare the two.',
}

/**
 * Whether changes cannot simply be added to what the vault is known to hold: it may be of another database, or of
 * this one before a migration, whose rows later changes no longer fit.
 */
function isAnotherBase(meta: Meta, { folder, ledger, snapshots }: Known): boolean {
  if (folder !== 'ready') return true
  if (ledger?.databaseId !== meta.databaseId || ledger.changeNumber > meta.changeNumber) return true
  const newest = newestCopy(snapshots, meta.databaseId)
  return newest !== null && newest.schema < newestNumber(registry)
}

function isDue(newest: SnapshotInfo | null, changeNumber: number): boolean {
  if (newest === null) return changeNumber > 0
  const behind = changeNumber - newest.changeNumber
  if (behind <= 0) return false
  const age = millisecondsBetween(newest.madeAt, now()) / 3_600_000
  return behind >= CHANGES_A_COPY || age >= COPY_HOURS
}
