import type { DataState, Opened, Opening } from './data-state.ts'
import { type CairnDatabase, META_ID } from './database.ts'
import { openDatabase } from './open-database.ts'
import { recallDatabase, rememberDatabase } from './remembered-database.ts'

/** Opens a database with nothing beside it to compare it with but this browser's note. Null where that was told. */
export async function openAlone(name: string, { tell, onClosed }: Opening): Promise<Opened | null> {
  const database = await openOrTell(name, { tell, onClosed })
  if (database === null) return null
  const trouble = await findTrouble(database)
  if (trouble === null) return { database }
  database.close()
  tell(trouble)
  return null
}

/** Opens a database, or tells why it cannot be. */
export async function openOrTell(
  name: string,
  { tell, onClosed }: Pick<Opening, 'tell' | 'onClosed'>,
): Promise<CairnDatabase | null> {
  const opened = await openDatabase(name, {
    onBlocked: () => tell({ status: 'blocked' }),
    onClosed,
  })
  if (opened.ok) return opened.value
  const { error } = opened
  tell(
    error.type === 'NewerDatabase'
      ? { status: 'newer', found: error.found, known: error.known }
      : { status: 'unreadable', reason: error.reason },
  )
  return null
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
