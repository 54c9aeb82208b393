const PREFIX = 'cairn.database.'

/**
 * A note outside IndexedDB that this browser held data. The two are stored apart, so when the browser drops a
 * damaged database and hands back an empty one, the note is left to tell the difference from a first start.
 * It is a hint, not a ledger: where it cannot be kept, everything else still works.
 */
export function rememberDatabase(name: string, databaseId: string): void {
  try {
    localStorage.setItem(PREFIX + name, databaseId)
  } catch {
    // Storage is off or full: a lost database could then not be told from a first start.
  }
}

/** Id of the database last seen under this name; null when none was. */
export function recallDatabase(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

/** The person knows that the data is gone, or wanted it gone. */
export function forgetDatabase(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // Nothing can be noted there, so nothing has to be forgotten.
  }
}
