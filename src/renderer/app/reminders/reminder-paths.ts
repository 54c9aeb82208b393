import type { ReminderKind } from '#shared/contract/desktop.ts'

/** Where a reminder leads. */
export const REMINDER_PATHS: Readonly<Record<ReminderKind, string>> = {
  'session-tomorrow': '/mentoring',
  'session-today': '/mentoring',
  action: '/mentoring/actions',
  review: '/journal/review',
}
