import type { ReminderKind } from '../contract/desktop.ts'
import type { Action } from '../records/action.ts'
import type { Session } from '../records/session.ts'
import type { Settings } from '../records/settings.ts'
import { addDays, type Day } from '../units/day.ts'
import { isQuiet, type WallClock } from './wall-clock.ts'

/** From when in the evening tomorrow's sessions are told. Source: judgement: work is over, and quiet hours are not yet. */
const EVENING = '18:00'

/** What may call for a reminder. */
export interface ReminderSources {
  readonly sessions: ReadonlyArray<Pick<Session, 'id' | 'state' | 'day' | 'time'>>
  readonly actions: ReadonlyArray<Pick<Action, 'id' | 'state' | 'due' | 'ownerId'>>
  /** The week whose review is open today, by its first day; null where none is. */
  readonly reviewWeek: Day | null
}

/** Everything of one kind that is to be told now, in one message. */
export interface Reminder {
  readonly kind: ReminderKind
  /** What it is about, each to be told once. */
  readonly keys: readonly string[]
}

/** What is to be told now. `told` knows what was told before; in quiet hours nothing is, and later what still holds. */
export function dueReminders(
  now: WallClock,
  settings: Settings['reminders'],
  sources: ReminderSources,
  told: ReadonlySet<string>,
): readonly Reminder[] {
  if (isQuiet(now.time, settings.quiet)) return []
  const all: readonly Reminder[] = [
    { kind: 'session-tomorrow', keys: settings.sessions ? tomorrow(now, sources) : [] },
    { kind: 'session-today', keys: settings.sessions ? today(now, settings.time, sources) : [] },
    { kind: 'action', keys: settings.actions ? actions(now, settings.time, sources) : [] },
    { kind: 'review', keys: settings.weeklyReview ? review(now, settings.time, sources) : [] },
  ]
  return all
    .map(({ kind, keys }) => ({ kind, keys: keys.filter((key) => !told.has(key)) }))
    .filter(({ keys }) => keys.length > 0)
}

function tomorrow({ day, time }: WallClock, { sessions }: ReminderSources): readonly string[] {
  if (time < EVENING) return []
  return sessions
    .filter((session) => session.state === 'planned' && session.day === addDays(day, 1))
    .map((session) => `session-tomorrow/${session.id}/${session.day}`)
}

/** In the morning, one that is earlier than the day's reminders as soon as the quiet hours are over; never afterwards. */
function today(now: WallClock, from: string, { sessions }: ReminderSources): readonly string[] {
  return sessions
    .filter(({ state, day, time }) => {
      if (state !== 'planned' || day !== now.day) return false
      return time === null
        ? now.time >= from
        : now.time < time && (now.time >= from || time <= from)
    })
    .map(({ id, day }) => `session-today/${id}/${day}`)
}

/** The person's own, due today or before. */
function actions(now: WallClock, from: string, sources: ReminderSources): readonly string[] {
  if (now.time < from) return []
  return sources.actions
    .filter(({ state, due, ownerId }) => {
      return state === 'open' && ownerId === null && due !== null && due <= now.day
    })
    .map(({ id, due }) => `action/${id}/${due}`)
}

function review(now: WallClock, from: string, { reviewWeek }: ReminderSources): readonly string[] {
  return reviewWeek === null || now.time < from ? [] : [`review/${reviewWeek}`]
}
