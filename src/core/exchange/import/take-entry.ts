import { type Entry, entrySchema, plainEntry } from '#shared/records/entry.ts'
import { parseWith } from '#shared/schema.ts'
import type { Day } from '#shared/units/day.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import { instantToText, noonOf } from '../instant.ts'
import type { Notes } from './findings.ts'
import { makeId, toHex } from './make-id.ts'
import { mendText } from './read-json.ts'
import type { ImportTools } from './tools.ts'

/** An entry of another program, as far as that one said something. */
export interface ForeignEntry {
  /** The file and the place in it. */
  readonly where: string
  readonly app: 'day-one' | 'jrnl' | 'markdown'
  /** Id in that program; null makes one of time and text. */
  readonly key: string | null
  readonly day: Day
  /** Unit: milliseconds since 1970-01-01 UTC; null where the time is not known. */
  readonly at: number | null
  readonly createdAt: number | null
  readonly updatedAt: number | null
  readonly text: string
  readonly tags: readonly string[]
  readonly starred: boolean
}

/** Source: the record's schema. */
const MOST_TAGS = 100
const TAG_LENGTH = 60

/** Entries taken so far, by their id. */
export type TakenEntries = Map<string, Entry>

/** Puts a foreign entry right, checks it, and takes it once. Returns it; null where it was not taken. */
export function takeEntry(
  foreign: ForeignEntry,
  taken: TakenEntries,
  notes: Notes,
  tools: ImportTools,
): Entry | null {
  const { where, app, day } = foreign
  const text = cleanText(foreign, notes)
  if (text.trim() === '') {
    notes.refused.add(where, 'text', 'something written')
    return null
  }
  const tags = cleanTags(foreign, notes)
  const created = foreign.createdAt ?? foreign.at ?? noonOf(day)
  const key = foreign.key ?? toKey(foreign, text, tools)
  const entry: Entry = {
    id: makeId(foreign.at ?? noonOf(day), `${app}\n${key}`, tools.sha256),
    createdAt: instantToText(created),
    updatedAt: instantToText(Math.max(created, foreign.updatedAt ?? created)),
    deletedAt: null,
    ...plainEntry,
    letters: [],
    competencies: [],
    people: [],
    day,
    at: foreign.at === null ? null : instantToText(foreign.at),
    text,
    tags,
    starred: foreign.starred,
    source: { app, key },
  }
  const checked = parseWith(entrySchema, entry)
  if (!checked.ok) {
    notes.refused.add(where, checked.error.field, checked.error.expected)
    return null
  }
  const twin = taken.get(entry.id)
  if (twin === undefined) {
    taken.set(entry.id, checked.value)
    return checked.value
  }
  if (canonicalJson(twin) === canonicalJson(checked.value)) {
    notes.repaired.add(where, '', 'It is there twice and was taken once.')
  } else notes.refused.add(where, 'id', 'an id that no other entry of the file has')
  return null
}

/** Two entries of one minute and one text are one, wherever the person is when they import them. */
function toKey({ day, at }: ForeignEntry, text: string, tools: ImportTools): string {
  const time = at === null ? '' : at - tools.localToInstant(day, 0)
  const digest = tools.sha256(`${day}\n${time}\n${text}`)
  return toHex(digest.subarray(0, 20))
}

function cleanText({ text, where }: ForeignEntry, notes: Notes): string {
  const clean = withoutControls(mendText(text))
  // Another system's line breaks are nothing to tell.
  if (clean !== text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) {
    notes.repaired.add(where, 'text', 'Characters that cannot be shown were taken out.')
  }
  return clean
}

function cleanTags({ tags, where }: ForeignEntry, notes: Notes): string[] {
  const clean = new Set<string>()
  let faults = 0
  for (const tag of tags) {
    const plain = withoutControls(mendText(tag.slice(0, 1000)))
      .replaceAll(/[\n\r\t]/g, ' ')
      .trim()
      .replace(/^[#@]/, '')
    if (plain === '' || plain.length > TAG_LENGTH) faults += 1
    else if (clean.size < MOST_TAGS) clean.add(plain)
    else if (!clean.has(plain)) faults += 1
  }
  if (faults > 0) {
    const what = faults === 1 ? 'One tag was' : `${faults} tags were`
    const limits = `an entry has up to ${MOST_TAGS} tags of 1 to ${TAG_LENGTH} characters`
    notes.repaired.add(where, 'tags', `${what} left out: ${limits}.`)
  }
  return [...clean]
}

/** Line breaks and tabs stay; carriage returns before a line feed go. */
function withoutControls(text: string): string {
  let clean = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isControl = (code < 32 && code !== 9 && code !== 10) || code === 127
    if (!isControl) continue
    // A lone carriage return is an old kind of line break.
    const isBreak = code === 13 && text.charCodeAt(at + 1) !== 10
    clean += text.slice(from, at) + (isBreak ? '\n' : '')
    from = at + 1
  }
  return from === 0 ? text : clean + text.slice(from)
}
