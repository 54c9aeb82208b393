/**
 * What was told already, on this machine. Not among the records: another machine's window has told nothing yet, and a
 * restored journal should not bring old reminders back.
 */
const PREFIX = 'cairn.told.'

/** Far more than are open at a time; the oldest are forgotten first. Source: judgement. */
const MOST = 500

export function readTold(database: string): ReadonlySet<string> {
  try {
    const keys: unknown = JSON.parse(localStorage.getItem(PREFIX + database) ?? '[]')
    return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [])
  } catch {
    return new Set()
  }
}

export function rememberTold(database: string, keys: readonly string[]): void {
  try {
    const all = [...readTold(database), ...keys].slice(-MOST)
    localStorage.setItem(PREFIX + database, JSON.stringify(all))
  } catch {
    // Storage is off: it may be told once more after a reload.
  }
}
