import { type CairnDatabase, META_ID } from './database.ts'
import { type ClosedBecause, openDatabase } from './open-database.ts'
import { recallDatabase, rememberDatabase } from './remembered-database.ts'
import { resetSaveState, setReadOnly } from './save-state.ts'
import { claimWriter, type WriterClaim } from './writer.ts'

/** Where the person's data stands. Only `ready` may show a screen that reads records. */
export type DataState =
  | { readonly status: 'opening' }
  /** Another window holds an older version; goes on by itself once it closes. */
  | { readonly status: 'blocked' }
  /** Unit: migration numbers. */
  | { readonly status: 'newer'; readonly found: number; readonly known: number }
  | { readonly status: 'unreadable'; readonly reason: string }
  /** This browser held data under this name and now hands back none of it. */
  | { readonly status: 'missing' }
  | { readonly status: 'closed'; readonly because: ClosedBecause }
  | { readonly status: 'ready'; readonly database: CairnDatabase; readonly isWriter: boolean }

export interface Session {
  /** Closes the database and gives the writer's claim back; nothing is told afterwards. */
  close(): void
}

/** Opens a database, claims to be its writer, and tells how it stands until closed. */
export function openSession(name: string, listener: (state: DataState) => void): Session {
  let isOver = false
  let database: CairnDatabase | null = null
  let claim: WriterClaim | null = null

  const tell = (state: DataState) => {
    if (!isOver) listener(state)
  }
  const end = () => {
    isOver = true
    if (database !== null) {
      database.mayWrite = false
      database.close()
    }
    void claim?.release()
  }
  const onClosed = (because: ClosedBecause) => {
    tell({ status: 'closed', because })
    end()
  }

  async function start(): Promise<void> {
    // React's strict mode closes its first session at once: what was never opened cannot stand in the way.
    await Promise.resolve()
    if (isOver) return
    resetSaveState()
    tell({ status: 'opening' })
    const opened = await openDatabase(name, {
      onBlocked: () => tell({ status: 'blocked' }),
      onClosed,
    })
    if (!opened.ok) {
      const { error } = opened
      tell(
        error.type === 'NewerDatabase'
          ? { status: 'newer', found: error.found, known: error.known }
          : { status: 'unreadable', reason: error.reason },
      )
      return
    }
    const ready = opened.value
    database = ready
    if (isOver) return end()
    const trouble = await findTrouble(ready)
    if (trouble !== null) {
      tell(trouble)
      return end()
    }
    claim = await claimWriter(name, (isWriter) => {
      ready.mayWrite = isWriter && !isOver
      if (!isOver) setReadOnly(!isWriter)
      tell({ status: 'ready', database: ready, isWriter })
    })
    if (isOver) end()
  }

  void start()
  return { close: end }
}

/** The first read shows whether the store answers, and whether it is the one this browser had. */
async function findTrouble(database: CairnDatabase): Promise<DataState | null> {
  try {
    const meta = await database.meta.get(META_ID)
    const remembered = recallDatabase(database.name)
    if (meta === undefined) return remembered === null ? null : { status: 'missing' }
    if (remembered === null) rememberDatabase(database.name, meta.databaseId)
    else if (remembered !== meta.databaseId) return { status: 'missing' }
    return null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { status: 'unreadable', reason: `${error.name}: ${error.message}` }
  }
}
