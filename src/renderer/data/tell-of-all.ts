import { Dexie, RangeSet } from 'dexie'

/**
 * Has the running transaction tell, once it is done, that all of a table may have changed. Dexie collects the keys of
 * every row and hands a copy of them to each live query, which after some ten thousand rows holds up the page: to look
 * anew costs less. To be called once something was written.
 */
export function tellOfAll(database: Dexie, table: string): void {
  const { idbtrans } = Dexie.currentTransaction
  const { mutatedParts = {} } = idbtrans as { mutatedParts?: Record<string, RangeSet> }
  for (const part of Object.keys(mutatedParts)) {
    if (!part.startsWith(`idb://${database.name}/${table}/`)) continue
    mutatedParts[part] = new RangeSet(Dexie.minKey, Dexie.maxKey)
  }
}
