const PREFIX = 'cairn.draft.'

type Values = Readonly<Record<string, unknown>>

function keyOf(database: string, form: string): string {
  return `${PREFIX}${database}.${form}`
}

/**
 * Keeps what a form could not store, until the person comes back to it. Written in one step, because a page that is
 * going away has no time left for the database.
 */
export function keepDraft(database: string, form: string, values: Values): void {
  try {
    if (Object.keys(values).length === 0) localStorage.removeItem(keyOf(database, form))
    else localStorage.setItem(keyOf(database, form), JSON.stringify(values))
  } catch {
    // Storage is off or full; what was stored before is not touched by that.
  }
}

/** What was kept for a form; nothing where everything was stored. */
export function readDraft(database: string, form: string): Values {
  try {
    const text = localStorage.getItem(keyOf(database, form))
    const values: unknown = text === null ? null : JSON.parse(text)
    return typeof values === 'object' && values !== null ? { ...values } : {}
  } catch {
    return {}
  }
}

/** What was kept for forms of a record, or says its id, is let go of. */
export function dropDrafts(database: string, id: string): void {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(keyOf(database, '')))
    for (const key of mine) {
      if (`${key} ${localStorage.getItem(key)}`.includes(id)) localStorage.removeItem(key)
    }
  } catch {
    // Nothing can be kept there, so nothing has to be forgotten.
  }
}

/** The database is erased, and with it all that was meant for it. */
export function forgetDrafts(database: string): void {
  try {
    const doomed = Object.keys(localStorage).filter((key) => key.startsWith(keyOf(database, '')))
    for (const key of doomed) localStorage.removeItem(key)
  } catch {
    // Nothing can be kept there, so nothing has to be forgotten.
  }
}
