import type { RecordTable } from '../change.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * What rows of schema 4 lack of schema 5, with the value that says nothing. Spelled out and not taken from today's
 * defaults: a released step is never edited.
 */
const ADDED: { readonly [Name in RecordTable]?: Row } = {
  entries: {
    kind: 'note',
    letters: [],
    competencies: [],
    people: [],
    mood: null,
    prompt: '',
    lesson: null,
  },
  settings: {
    journal: { streak: true, reviewDay: 5 },
    reminders: {
      sessions: true,
      actions: true,
      weeklyReview: true,
      time: '09:00',
      quiet: { from: '19:00', to: '08:00' },
    },
  },
}

/** A row of schema 4 as schema 5 has it, whatever it holds beside; one of schema 5 stays as it is. */
export function toSchema5(table: string, row: unknown): unknown {
  const added = Object.hasOwn(ADDED, table) ? ADDED[table as RecordTable] : undefined
  if (added === undefined || typeof row !== 'object' || row === null) return row
  return { ...copyOf(added), ...row }
}

/** Its own copy for each row, so that no two rows share a list. */
function copyOf(row: Row): Row {
  return JSON.parse(JSON.stringify(row)) as Row
}
