import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { type FrontMatterValue, type MarkdownDocument, readDocument } from '../front-matter.ts'
import { readInstant, timeOf } from '../instant.ts'
import type { Notes } from './findings.ts'
import { type TakenEntries, takeEntry } from './take-entry.ts'
import type { ImportTools } from './tools.ts'

/** Fields that programs write an entry's day into, the most telling first. Source: judgement. */
const DAY_FIELDS = ['day', 'date', 'created', 'created at', 'date created', 'created_at']

/** Types of our own export's documents that are no entries. */
const OWN_TYPES = ['profile', 'goal', 'milestone', 'prediction', 'program']

interface Moment {
  readonly day: Day
  readonly at: number | null
}

/** Takes a Markdown file of any program as one entry of the journal. */
export function takeMarkdown(
  path: string,
  text: string,
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): void {
  const read = readDocument(text)
  if (!read.ok) {
    notes.refused.add(path, 'front matter', read.error)
    return
  }
  const { fields, body, skipped } = read.value
  const type = fields.get('type')
  if (typeof type === 'string' && OWN_TYPES.includes(type)) {
    notes.leftOut.add(path, '', `A ${type} is read from cairn.json alone.`)
    return
  }
  const moment = readMoment(read.value, tools) ?? nameToMoment(path)
  if (moment === null) {
    notes.refused.add(path, 'day', 'a day such as 2026-01-31, in its front matter or its name')
    return
  }
  for (const name of skipped) {
    notes.leftOut.add(path, name, 'Only texts, numbers and lists of texts are read.')
  }
  const updated = fields.get('updated') ?? fields.get('modified')
  takeEntry(
    {
      where: path,
      app: 'markdown',
      key: null,
      ...moment,
      createdAt: null,
      updatedAt: typeof updated === 'string' ? readInstant(updated) : null,
      text: withTitle(fields.get('title'), body),
      tags: toTags(fields.get('tags') ?? fields.get('tag')),
      starred: fields.get('starred') === true,
    },
    taken,
    notes,
    tools,
  )
}

function readMoment({ fields }: MarkdownDocument, tools: ImportTools): Moment | null {
  const precise = fields.get('at')
  for (const name of DAY_FIELDS) {
    const value = fields.get(name)
    if (typeof value !== 'string') continue
    const instant = readInstant(value)
    if (instant !== null) {
      const day = tools.dayInZone(instant, null)
      if (day !== null) return { day, at: instant }
    }
    const local = readLocal(value)
    if (local === null) continue
    const at = typeof precise === 'string' ? readInstant(precise) : null
    if (at !== null) return { day: local.day, at }
    return {
      day: local.day,
      at: local.time === null ? null : tools.localToInstant(local.day, local.time),
    }
  }
  return null
}

function readLocal(text: string): { day: Day; time: number | null } | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.slice(0, 30))
  if (match === null || match[0] !== text) return null
  const [, day, hours, minutes, seconds = '0'] = match
  if (!isCalendarDay(day as string)) return null
  const time = hours === undefined ? null : timeOf(Number(hours), Number(minutes), Number(seconds))
  return { day: day as Day, time }
}

/** Daily notes are named by their day: `2026-01-31.md`, `20260131 Walk.md`, `2026_01_31.md`. */
function nameToMoment(path: string): Moment | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const match = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name.slice(0, 200))
  if (match === null) return null
  const day = `${match[1]}-${match[3]}-${match[4]}`
  return isCalendarDay(day) ? { day: day as Day, at: null } : null
}

/** A title that the text does not begin with stands over it. */
function withTitle(title: FrontMatterValue | undefined, body: string): string {
  const text = body.trim()
  if (typeof title !== 'string' || title.trim() === '') return text
  const first = text
    .split('\n', 1)[0]
    ?.replace(/^#{1,6} +/, '')
    .trim()
  return first === title.trim() ? text : `# ${title.trim()}\n\n${text}`.trim()
}

function toTags(value: FrontMatterValue | undefined): readonly string[] {
  if (typeof value === 'string') return value.split(/[,\s]/).filter((tag) => tag !== '')
  return Array.isArray(value) ? value : []
}
