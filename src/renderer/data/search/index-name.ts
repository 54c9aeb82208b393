/** Name of the database with the index of a store. It is derived from the store and goes with it. */
export function searchNameOf(store: string): string {
  return `${store}.search`
}
