const PREFIX = 'cairn.backup.'

/** A note of when a backup file was last made, since the file itself is wherever the person put it. A hint only. */
export function rememberBackup(databaseId: string, madeAt: string): void {
  try {
    localStorage.setItem(PREFIX + databaseId, madeAt)
  } catch {
    // Where nothing can be noted, Cairn reminds of a backup too early.
  }
}

/** Instant of the last backup file; null where none is known of. */
export function recallBackup(databaseId: string): string | null {
  try {
    return localStorage.getItem(PREFIX + databaseId)
  } catch {
    return null
  }
}
