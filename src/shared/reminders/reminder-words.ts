import type { ReminderKind } from '../contract/desktop.ts'

/** A reminder in words that anybody may read over the shoulder: no name, no content. */
export function reminderToWords(kind: ReminderKind, count: number): string {
  switch (kind) {
    case 'session-tomorrow':
      return count === 1 ? 'A session is tomorrow' : `${count} sessions are tomorrow`
    case 'session-today':
      return count === 1 ? 'A session is today' : `${count} sessions are today`
    case 'action':
      return count === 1 ? 'An action is due' : `${count} actions are due`
    case 'review':
      return 'It is time for your weekly review'
  }
}
