import type { Attachment } from '#shared/records/attachment.ts'
import { readInstant } from '../instant.ts'
import {
  type FoundPhoto,
  findPhotos,
  type Pictures,
  photosToAttachments,
  placePhotos,
} from './day-one-pictures.ts'
import type { Notes } from './findings.ts'
import { isObject } from './is-object.ts'
import { readJson } from './read-json.ts'
import { type TakenEntries, takeEntry } from './take-entry.ts'
import type { ImportTools } from './tools.ts'

/** Lists of a Day One entry that name files beside it and for which there is no place here. */
const OTHER_MEDIA = ['videos', 'audios', 'pdfAttachments'] as const

/** Whether a JSON value is a journal as Day One exports it. Source: its export, version 1.0. */
export function isDayOne(value: unknown): value is { readonly entries: readonly unknown[] } {
  if (!isObject(value) || !Array.isArray(value.entries)) return false
  if (!isObject(value.metadata)) return false
  const first: unknown = value.entries[0]
  return first === undefined || (isObject(first) && ('creationDate' in first || 'uuid' in first))
}

/** Where what is taken goes, and the photos to take. */
export interface DayOneTaking {
  readonly entries: TakenEntries
  readonly attachments: Map<string, Attachment>
  readonly pictures: Pictures
}

/** Takes the entries of one journal of Day One with their photos. Returns how many files it has no place for. */
export function takeDayOne(
  path: string,
  entries: readonly unknown[],
  taking: DayOneTaking,
  notes: Notes,
  tools: ImportTools,
): number {
  let media = 0
  for (const [at, entry] of entries.entries()) {
    const where = `${path}, entry ${at + 1}`
    if (!isObject(entry)) {
      notes.refused.add(where, '', 'an object')
      continue
    }
    for (const list of OTHER_MEDIA) if (Array.isArray(entry[list])) media += entry[list].length
    takeOne(where, entry, taking, notes, tools)
  }
  return media
}

function takeOne(
  where: string,
  entry: Readonly<Record<string, unknown>>,
  { entries, attachments, pictures }: DayOneTaking,
  notes: Notes,
  tools: ImportTools,
): void {
  const { uuid, creationDate, modifiedDate, timeZone, isAllDay, starred, tags } = entry
  if (typeof uuid !== 'string' || !/^[0-9A-Za-z-]{8,64}$/.test(uuid)) {
    notes.refused.add(where, 'uuid', 'an id of 8 to 64 letters and digits')
    return
  }
  const created = typeof creationDate === 'string' ? readInstant(creationDate) : null
  if (created === null) {
    notes.refused.add(where, 'creationDate', 'an instant such as 2026-01-31T09:30:00Z')
    return
  }
  const zone = typeof timeZone === 'string' ? timeZone.replaceAll('\\/', '/') : null
  const zoneDay = tools.dayInZone(created, zone)
  const day = zoneDay ?? tools.dayInZone(created, null)
  if (zoneDay === null) {
    notes.repaired.add(
      where,
      'timeZone',
      'Its time zone is not known here; the day is that of this computer.',
    )
  }
  if (day === null) {
    notes.refused.add(where, 'creationDate', 'an instant from 1900 to 2199')
    return
  }
  const list = Array.isArray(entry.photos) ? entry.photos : []
  const photos = findPhotos(list, created, { where, uuid, pictures, notes, tools })
  const text = toText(where, entry, photos, notes)
  if (text === null) return
  const took = takeEntry(
    {
      where,
      app: 'day-one',
      key: uuid,
      day,
      at: isAllDay === true ? null : created,
      createdAt: created,
      updatedAt: typeof modifiedDate === 'string' ? readInstant(modifiedDate) : null,
      text,
      tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
      starred: starred === true,
    },
    entries,
    notes,
    tools,
  )
  if (took === null) return
  for (const attachment of photosToAttachments(photos, took, { where, notes, tools })) {
    attachments.set(attachment.id, attachment)
  }
}

/** Its Markdown where it has some, else its rich text without the looks; null after a refusal. */
function toText(
  where: string,
  entry: Readonly<Record<string, unknown>>,
  photos: readonly FoundPhoto[],
  notes: Notes,
): string | null {
  const plain = typeof entry.text === 'string' ? entry.text : null
  const rich = typeof entry.richText === 'string' ? readRichText(entry.richText) : null
  if (plain !== null && plain.trim() !== '') {
    if (rich === null && typeof entry.richText === 'string') {
      notes.repaired.add(where, 'richText', 'It cannot be read; the plain text was taken.')
    }
    return withoutMedia(placePhotos(plain, photos))
  }
  if (rich !== null) return withoutMedia(placePhotos(rich, photos))
  if (photos.length > 0) return placePhotos('', photos)
  notes.refused.add(where, 'text', 'something written')
  return null
}

function readRichText(json: string): string | null {
  const read = readJson(json)
  if (!read.ok || !isObject(read.value.value) || !Array.isArray(read.value.value.contents))
    return null
  let text = ''
  for (const part of read.value.value.contents) {
    if (!isObject(part) || typeof part.text !== 'string') continue
    text += headingMark(part) + part.text
  }
  return text
}

function headingMark(part: Readonly<Record<string, unknown>>): string {
  const { attributes } = part
  const line = isObject(attributes) ? attributes.line : null
  const level = isObject(line) ? line.header : null
  return typeof level === 'number' && level >= 1 && level <= 6 ? `${'#'.repeat(level)} ` : ''
}

/** Pictures are marked by an address that means nothing elsewhere. Escapes inside a line that Markdown does not need go. */
function withoutMedia(text: string): string {
  return text
    .replaceAll(/!\[[^\]\n]{0,200}\]\(dayone-moment:[^)\s]{0,200}\)/g, '')
    .replaceAll(/(?<=[^\n\\\d])\\([-.!()+])/g, '$1')
    .trim()
}
