import { type Weekday, weekdayOf, weekOf } from '../journal/week.ts'
import { addDays, addMonths, type Day, isCalendarDay } from '../units/day.ts'
import { foldLetters, WORD_END } from './capture-words.ts'

export interface ReadDate {
  readonly day: Day
  /** Where its words end in the line. */
  readonly end: number
}

export interface DateContext {
  readonly today: Day
  /** First day of a week where the person is: Monday 1 to Sunday 7. */
  readonly firstWeekday: Weekday
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const weekday = '(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
const month = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`
const date = '(\\d{1,2})(?:st|nd|rd|th)?'

interface Form {
  readonly pattern: RegExp
  /** Null where the words name no day that there is. */
  readonly toDay: (words: readonly string[], context: DateContext) => Day | null
}

/** What a day can be called, the longer forms first. All in English words: figures alone mean different days in different places. */
const FORMS: readonly Form[] = [
  form('(\\d{4}-\\d{2}-\\d{2})', ([text = '']) => (isCalendarDay(text) ? (text as Day) : null)),
  form('today|now', (_words, { today }) => today),
  form('tomorrow|tmr|tom', (_words, { today }) => addDays(today, 1)),
  form('yesterday', (_words, { today }) => addDays(today, -1)),
  form('next\\s+week', (_words, context) => nextWeek(context)),
  form('next\\s+month', (_words, { today }) => addMonths(`${today.slice(0, 8)}01` as Day, 1)),
  form(`next\\s+${weekday}`, ([name = ''], context) => {
    const start = nextWeek(context)
    return addDays(start, (nameToWeekday(name) - context.firstWeekday + 7) % 7)
  }),
  form(weekday, ([name = ''], { today }) => {
    return addDays(today, ((nameToWeekday(name) - weekdayOf(today) + 6) % 7) + 1)
  }),
  form('in\\s+(\\d{1,3}|an?)\\s+(day|week|month)s?', ([count = '', unit = ''], { today }) => {
    const number = /^\d/.test(count) ? Number(count) : 1
    if (unit === 'month') return addMonths(today, number)
    return addDays(today, number * (unit === 'week' ? 7 : 1))
  }),
  form(`${date}\\s+${month}\\s+(\\d{4})`, ([number, name, year]) => toDay(year, name, number)),
  form(`${month}\\s+${date}\\s+(\\d{4})`, ([name, number, year]) => toDay(year, name, number)),
  form(`${date}\\s+${month}`, ([number, name], context) => comingDay(name, number, context)),
  form(`${month}\\s+${date}`, ([name, number], context) => comingDay(name, number, context)),
]

/** Reads the day that is named at a place of a line, as many words as belong to it; null for none. */
export function readDate(line: string, at: number, context: DateContext): ReadDate | null {
  const folded = foldLetters(line)
  for (const { pattern, toDay: toDayOf } of FORMS) {
    pattern.lastIndex = at
    const match = pattern.exec(folded)
    if (match === null) continue
    const day = toDayOf(match.slice(1), context)
    if (day !== null) return { day, end: pattern.lastIndex }
  }
  return null
}

function form(source: string, toDayOf: Form['toDay']): Form {
  return { pattern: new RegExp(`(?:${source})${WORD_END}`, 'uy'), toDay: toDayOf }
}

function nameToWeekday(name: string): number {
  return WEEKDAYS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
}

function nextWeek({ today, firstWeekday }: DateContext): Day {
  return addDays(weekOf(today, firstWeekday).to, 1)
}

function toDay(year = '', name = '', number = ''): Day | null {
  const monthNumber = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
  const text = `${year}-${pad(monthNumber)}-${pad(Number(number))}`
  return isCalendarDay(text) ? (text as Day) : null
}

/** The next day of that name, today included. Looked for over eight years, the longest gap between two leap days. */
function comingDay(name = '', number = '', { today }: DateContext): Day | null {
  const thisYear = Number(today.slice(0, 4))
  for (let year = thisYear; year <= thisYear + 8; year++) {
    const day = toDay(String(year), name, number)
    if (day !== null && day >= today) return day
  }
  return null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
