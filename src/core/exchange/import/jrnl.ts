import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { timeOf } from '../instant.ts'
import type { Notes } from './findings.ts'
import { isObject } from './is-object.ts'
import { type TakenEntries, takeEntry } from './take-entry.ts'
import type { ImportTools } from './tools.ts'

/** The head of an entry: a date in brackets at the beginning of a line, then its first line. */
const HEAD = /^\[(\d{4}-\d{2}-\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))? ?([AaPp][Mm])?)?\] ?(.*)$/

/** A word with the sign that jrnl's tags have. */
const TAG = /(?<![\w@])@([\p{L}\p{N}_-]{1,60})/gu

/** Longest line that may be a head. Unit: UTF-16 code units. Source: judgement. */
const HEAD_LENGTH = 2_000

interface Open {
  readonly line: number
  readonly day: string
  readonly time: number | null
  readonly text: string[]
}

/** Whether a text begins as jrnl's own format does. Source: jrnl's documentation of its journal files. */
export function isJrnlText(text: string): boolean {
  return HEAD.test(text.trimStart().split('\n', 1)[0]?.slice(0, HEAD_LENGTH).trimEnd() ?? '')
}

/**
 * Takes the entries of a jrnl file. An entry begins with a date in brackets at the beginning of a line after an
 * empty one; a date in brackets anywhere else is part of what was written.
 */
export function takeJrnlText(
  path: string,
  text: string,
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): void {
  let open: Open | null = null
  let isAfterGap = true
  const close = () => {
    if (open !== null) takeOne(path, open, taken, notes, tools)
  }
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd()
    const head = isAfterGap && line.length <= HEAD_LENGTH ? HEAD.exec(line) : null
    isAfterGap = line === ''
    if (head === null) {
      if (open !== null) open.text.push(line)
      else if (line !== '') {
        notes.leftOut.add(`${path}, line ${at + 1}`, '', 'It comes before the first entry.')
      }
      continue
    }
    close()
    open = { line: at + 1, day: head[1] as string, time: toTime(head), text: [head[6] as string] }
  }
  close()
}

/** Milliseconds since midnight; null where there is none, NaN where no day has it. */
function toTime([, , hours, minutes, seconds = '0', half]: RegExpExecArray): number | null {
  if (hours === undefined) return null
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return Number.NaN
  const shifted = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  return timeOf(shifted, Number(minutes), Number(seconds)) ?? Number.NaN
}

function takeOne(
  path: string,
  { line, day, time, text }: Open,
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): void {
  const where = `${path}, line ${line}`
  if (!isCalendarDay(day) || Number.isNaN(time)) {
    notes.refused.add(where, 'date', 'a day and time that exist, from 1900 to 2199')
    return
  }
  // A star after the first line marks the entry.
  const title = (text[0] ?? '').trimEnd()
  const starred = title.endsWith(' *') || title === '*'
  const body = [starred ? title.slice(0, -1).trimEnd() : title, ...text.slice(1)].join('\n').trim()
  take(where, day, time, body, starred, taken, notes, tools)
}

/** Whether a JSON value is what jrnl exports. */
export function isJrnlJson(value: unknown): value is { readonly entries: readonly unknown[] } {
  if (!isObject(value) || !Array.isArray(value.entries)) return false
  const first: unknown = value.entries[0]
  return isObject(first) && 'title' in first && 'date' in first
}

export function takeJrnlJson(
  path: string,
  entries: readonly unknown[],
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): void {
  for (const [at, entry] of entries.entries()) {
    const where = `${path}, entry ${at + 1}`
    if (!isObject(entry)) {
      notes.refused.add(where, '', 'an object')
      continue
    }
    const { date, time, title, body, starred } = entry
    if (typeof date !== 'string' || !isCalendarDay(date)) {
      notes.refused.add(where, 'date', 'a day that exists, from 1900 to 2199')
      continue
    }
    const clock = typeof time === 'string' ? /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(time) : null
    const milliseconds =
      clock === null ? null : timeOf(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? '0'))
    if (time !== undefined && milliseconds === null) {
      notes.repaired.add(where, 'time', 'It is no time of day and was left out.')
    }
    const text = [title, body]
      .filter((part) => typeof part === 'string' && part !== '')
      .join('\n\n')
    take(where, date, milliseconds, text.trim(), starred === true, taken, notes, tools)
  }
}

function take(
  where: string,
  day: string,
  time: number | null,
  text: string,
  starred: boolean,
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): void {
  const at = time === null ? null : tools.localToInstant(day as Day, time)
  const tags = Array.from(text.matchAll(TAG), ([, tag]) => tag as string)
  takeEntry(
    {
      where,
      app: 'jrnl',
      key: null,
      day: day as Day,
      at,
      createdAt: null,
      updatedAt: null,
      text,
      tags,
      starred,
    },
    taken,
    notes,
    tools,
  )
}
