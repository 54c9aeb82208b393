import { Dexie } from 'dexie'
import { err, ok, type Result } from '#shared/result.ts'
import { CairnDatabase } from './database.ts'
import type { Migration } from './migrations/migration.ts'
import { checkRegistry, newestNumber, registry } from './migrations/registry.ts'

export type OpenError =
  /** Written by a newer Cairn. Nothing was read or changed. Unit: migration numbers. */
  | { readonly type: 'NewerDatabase'; readonly found: number; readonly known: number }
  | { readonly type: 'Unreadable'; readonly reason: string }

/**
 * Why an open database closed for good: a newer Cairn upgrades it, another window erased it or put a copy in its
 * place, or the browser took the connection away (disk full, data cleared).
 */
export type ClosedBecause = 'upgrade' | 'erased' | 'replaced' | 'lost'

interface OpenOptions {
  readonly migrations?: readonly Migration[]
  /** Another connection holds an older version; opening goes on by itself once that one closes. */
  readonly onBlocked?: () => void
  readonly onClosed?: (because: ClosedBecause) => void
}

/** Dexie stores its version times ten. */
export const NATIVE_FACTOR = 10

/** Opens a database at exactly the newest migration, running those that are missing. */
export async function openDatabase(
  name: string,
  { migrations = registry, onBlocked, onClosed }: OpenOptions = {},
): Promise<Result<CairnDatabase, OpenError>> {
  checkRegistry(migrations)
  const known = newestNumber(migrations)
  let dropped: string | null = null
  const database = new CairnDatabase(name, {
    chromeTransactionDurability: 'strict',
    // A window whose database was upgraded or erased under it must not open and write to it again.
    autoOpen: false,
    cache: 'disabled',
    indexedDB: exactVersionOnly(known * NATIVE_FACTOR, {
      onDataLoss: (reason) => {
        dropped = reason
      },
      onLost: () => {
        database.close()
        onClosed?.('lost')
      },
    }),
  })
  for (const { number, stores, upgrade } of migrations) {
    const version = database.version(number).stores(stores)
    if (upgrade !== undefined) version.upgrade(upgrade)
  }
  database.on('blocked', () => onBlocked?.())
  database.on('versionchange', (event) => {
    database.close()
    onClosed?.(event.newVersion === null ? 'erased' : 'upgrade')
    // Stops Dexie's own handler, which would allow a later reopening.
    return false
  })
  try {
    await database.open()
    return ok(database)
  } catch (error) {
    database.close()
    if (dropped !== null) return err({ type: 'Unreadable', reason: dropped })
    if (!(error instanceof Error)) throw error
    const found = error.name === Dexie.errnames.Version ? await readStoredNumber(name) : null
    if (found !== null && found > known) return err({ type: 'NewerDatabase', found, known })
    return err({ type: 'Unreadable', reason: `${error.name}: ${error.message}` })
  }
}

interface Listeners {
  readonly onDataLoss: (reason: string) => void
  readonly onLost: () => void
}

/**
 * The browser's factory, held to one version. The browser itself refuses a newer database without touching it;
 * Dexie would then try again without a version and open it, or raise the version to patch a schema.
 * Also catches two signals that Dexie drops: data the browser found damaged, and a connection it took away.
 */
function exactVersionOnly(only: number, { onDataLoss, onLost }: Listeners) {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version !== only) {
        throw new DOMException(`Only version ${only} may be opened`, Dexie.errnames.Version)
      }
      const request = indexedDB.open(name, version)
      request.addEventListener('upgradeneeded', (event) => {
        if (!('dataLoss' in event) || event.dataLoss !== 'total') return
        onDataLoss('The browser found the stored data damaged and could not read it.')
        event.stopImmediatePropagation()
        request.transaction?.abort()
      })
      request.addEventListener('success', () => {
        request.result.addEventListener('close', onLost)
      })
      return request
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  }
}

async function readStoredNumber(name: string): Promise<number | null> {
  const stored = (await indexedDB.databases()).find((database) => database.name === name)
  return stored?.version === undefined ? null : Math.ceil(stored.version / NATIVE_FACTOR)
}
