import type { WallClock } from '#shared/reminders/wall-clock.ts'
import type { Day } from '#shared/units/day.ts'

/** What a clock on the wall shows at an instant. `timeZone`: an IANA name, that of the machine if none is given. */
export function toWallClock(instant: string, timeZone?: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...(timeZone === undefined ? {} : { timeZone }),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant))
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return {
    day: `${of('year')}-${of('month')}-${of('day')}` as Day,
    time: `${of('hour')}:${of('minute')}`,
  }
}
