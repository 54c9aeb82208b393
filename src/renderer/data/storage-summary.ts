import type { RecordTable } from '#shared/records/change.ts'
import { type CairnDatabase, META_ID } from './database.ts'

/** What is stored, for the person to see. */
export interface StorageSummary {
  /** Null while nothing was ever stored. */
  readonly databaseId: string | null
  /** Number of the last change; 0 before the first. */
  readonly changeNumber: number
  /** When it was made; null before the first. */
  readonly changedAt: string | null
  readonly rows: Readonly<Partial<Record<RecordTable, number>>>
  /** Space used by this origin, as the browser estimates it. Unit: bytes; null where it does not say. */
  readonly usage: number | null
  /** Space the browser would allow. Unit: bytes; null where it does not say. */
  readonly quota: number | null
}

/** Two small rows and a question to the browser; nothing is counted. */
export async function readStorageSummary(database: CairnDatabase): Promise<StorageSummary> {
  const meta = await database.meta.get(META_ID)
  const { databaseId = null, changeNumber = 0, rows = {} } = meta ?? {}
  const last = changeNumber === 0 ? undefined : await database.changes.get(changeNumber)
  return { databaseId, changeNumber, changedAt: last?.at ?? null, rows, ...(await readSpace()) }
}

async function readSpace() {
  const { usage = null, quota = null } = await navigator.storage.estimate()
  return { usage, quota }
}
