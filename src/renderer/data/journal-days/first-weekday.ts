import { firstWeekdayOfRegion, type Weekday } from '#shared/journal/week.ts'

/** The day a week begins on where the person is. `locale`: a BCP 47 tag, that of the browser if none is given. */
export function firstWeekday(locale: string = navigator.language): Weekday {
  const known = parseLocale(locale)
  if (known === null) return 1
  // Some browsers have the one, some the other, some neither.
  const told = known as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number }
    weekInfo?: { firstDay: number }
  }
  const firstDay = told.getWeekInfo?.().firstDay ?? told.weekInfo?.firstDay
  return (firstDay ?? firstWeekdayOfRegion(known.maximize().region ?? '')) as Weekday
}

function parseLocale(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale)
  } catch {
    return null
  }
}
