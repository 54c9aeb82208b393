import type {
  ImportDraft,
  ImportFile,
  ImportKind,
  ImportResult,
} from '#shared/exchange/import-draft.ts'
import { IMPORT_ROWS } from '#shared/exchange/limits.ts'
import type { Attachment } from '#shared/records/attachment.ts'
import { RECORD_TABLES } from '#shared/records/change.ts'
import type { Entry } from '#shared/records/entry.ts'
import { ok } from '#shared/result.ts'
import { toInsideLinks } from '../attachment-links.ts'
import { EXPORT_JSON } from '../format.ts'
import { readDocument } from '../front-matter.ts'
import { isCairnExport, type Taken, takeCairn } from './cairn.ts'
import { isDayOne, takeDayOne } from './day-one.ts'
import { picturesByName } from './day-one-pictures.ts'
import { failed } from './failure.ts'
import { createNotes, type Notes } from './findings.ts'
import { isJrnlJson, isJrnlText, takeJrnlJson, takeJrnlText } from './jrnl.ts'
import { takeMarkdown } from './markdown.ts'
import { mendReferences } from './mend-references.ts'
import { readJson } from './read-json.ts'
import { readText } from './read-text.ts'
import type { TakenEntries } from './take-entry.ts'
import type { ImportTools, Known } from './tools.ts'

/** What came, apart from the files' text: pictures and the like that were not opened. */
export interface Surroundings {
  readonly known: Known
  readonly tools: ImportTools
  /** Pictures where Day One puts them. */
  readonly pictures: readonly ImportFile[]
  /** Paths of files that were not read. */
  readonly others: readonly string[]
}

/**
 * Reads what the person chose: our own export, a Day One or jrnl export, or Markdown. Everything is checked and made
 * anew; nothing is stored. A single bad file among Markdown is refused by itself, any other ends the import.
 */
export function readImport(
  files: readonly ImportFile[],
  surroundings: Surroundings,
): ImportResult<ImportDraft> {
  const notes = createNotes()
  const { others } = surroundings
  const visible = files.filter(({ path }) => !isHidden(path))
  if (visible.length === 0) {
    return others.length === 0
      ? failed('empty', 'There is no file in what you chose.')
      : failed(
          'unknown-kind',
          'What you chose holds no file that Cairn reads: JSON, Markdown or text.',
        )
  }
  const json = visible.filter(({ path }) => endsWith(path, '.json'))
  const own = json.find(({ path }) => path === EXPORT_JSON || path.endsWith(`/${EXPORT_JSON}`))
  // Photos belong to entries of Day One and to nothing else.
  const photos = surroundings.pictures.map(({ path }) => path)
  const without = { ...surroundings, others: [...others, ...photos] }
  if (own !== undefined) return readOwn(own, visible, without, notes)
  if (json.length > 0) return readForeignJson(json, visible, surroundings, notes)
  return readTexts(visible, without, notes)
}

function readOwn(
  own: ImportFile,
  files: readonly ImportFile[],
  { known, tools, others }: Surroundings,
  notes: Notes,
): ImportResult<ImportDraft> {
  const parsed = parseJson(own, tools, notes)
  if (!parsed.ok) return parsed
  if (!isCairnExport(parsed.value)) {
    return failed('unknown-kind', `${own.path} needs "cairn-export" as its format.`)
  }
  const taken = takeCairn(own.path, parsed.value, notes, known, tools)
  if (!taken.ok) return taken
  const root = own.path.slice(0, own.path.lastIndexOf('/') + 1)
  takeAddedEntries(root, files, taken.value, notes, tools)
  mendReferences(taken.value, known, notes)
  // Our own tables and attachments say again what the JSON says.
  const foreign = others.filter(
    (path) => !path.startsWith(`${root}tables/`) && !path.startsWith(`${root}attachments/`),
  )
  tellOthers(foreign, notes)
  return finish('cairn', taken.value, notes)
}

/** Markdown beside our own JSON: what is not in it is new, what differs from it is told. */
function takeAddedEntries(
  root: string,
  files: readonly ImportFile[],
  taken: Taken,
  notes: Notes,
  tools: ImportTools,
): void {
  const added: TakenEntries = new Map()
  for (const file of files) {
    if (!file.path.startsWith(`${root}journal/`) || !endsWith(file.path, '.md')) continue
    // Our own documents first: a person's text may hold what is no plain text elsewhere.
    const document = readDocument(tools.decode(file.bytes) ?? '')
    const id = document.ok ? document.value.fields.get('id') : undefined
    const known = typeof id === 'string' ? taken.entries.get(id)?.record : undefined
    if (document.ok && known !== undefined) {
      const { body } = document.value
      if (isSameText(body, known.text) || isSameText(toInsideLinks(body), known.text)) continue
      notes.leftOut.add(file.path, 'text', 'It was changed here; what cairn.json says was taken.')
      continue
    }
    const text = readText(file, tools)
    if (text.ok) takeMarkdown(file.path, text.value, added, notes, tools)
    else notes.refused.add(file.path, '', text.error.reason)
  }
  for (const [id, record] of added) taken.entries.set(id, { record, where: record.day })
}

function isSameText(first: string, second: string): boolean {
  return first.replaceAll('\r\n', '\n').trim() === second.replaceAll('\r\n', '\n').trim()
}

function readForeignJson(
  json: readonly ImportFile[],
  files: readonly ImportFile[],
  surroundings: Surroundings,
  notes: Notes,
): ImportResult<ImportDraft> {
  const { tools, others } = surroundings
  const taken: TakenEntries = new Map()
  const attachments = new Map<string, Attachment>()
  const pictures = picturesByName(surroundings.pictures)
  let kind: ImportKind | null = null
  let media = 0
  for (const file of json) {
    const parsed = parseJson(file, tools, notes)
    if (!parsed.ok) return parsed
    const { value } = parsed
    if (isCairnExport(value)) return readOwn(file, files, surroundings, notes)
    const isFirst = kind === null
    if (isDayOne(value) && (isFirst || kind === 'day-one')) {
      kind = 'day-one'
      if (isTooMany(value.entries.length + taken.size)) return tooMany(file.path)
      const taking = { entries: taken, attachments, pictures }
      media += takeDayOne(file.path, value.entries, taking, notes, tools)
    } else if (isJrnlJson(value) && (isFirst || kind === 'jrnl')) {
      kind = 'jrnl'
      if (isTooMany(value.entries.length + taken.size)) return tooMany(file.path)
      takeJrnlJson(file.path, value.entries, taken, notes, tools)
    } else notes.leftOut.add(file.path, '', 'It is not JSON that Cairn, Day One or jrnl writes.')
  }
  if (kind === null) {
    return failed(
      'unknown-kind',
      `${json[0]?.path} is not JSON that Cairn, Day One or jrnl writes.`,
    )
  }
  for (const { path } of files) {
    if (!endsWith(path, '.json')) notes.leftOut.add(path, '', 'Only the JSON of an export is read.')
  }
  tellMedia(media, others, notes)
  return finishEntries(kind, taken, notes, [...attachments.values()])
}

function readTexts(
  files: readonly ImportFile[],
  { tools, others }: Surroundings,
  notes: Notes,
): ImportResult<ImportDraft> {
  const taken: TakenEntries = new Map()
  if (isTooMany(files.length)) return tooMany('The folder')
  let kind: ImportKind | null = null
  for (const file of files) {
    const text = readText(file, tools)
    if (!text.ok) {
      if (files.length === 1) return text
      notes.refused.add(file.path, '', text.error.reason)
      continue
    }
    if (text.value.startsWith('{"') && text.value.slice(0, 200).includes('"cairn-backup"')) {
      return failed(
        'unknown-kind',
        `${file.path} is a backup. It is restored under Backups, not imported.`,
      )
    }
    if (isMarkdown(file.path)) {
      kind ??= 'markdown'
      takeMarkdown(file.path, text.value, taken, notes, tools)
    } else if (isJrnlText(text.value)) {
      kind ??= 'jrnl'
      takeJrnlText(file.path, text.value, taken, notes, tools)
      if (isTooMany(taken.size)) return tooMany(file.path)
    } else notes.leftOut.add(file.path, '', 'It is neither Markdown nor a journal of jrnl.')
  }
  if (kind === null) {
    const first = notes.refused.done().list[0] ?? notes.leftOut.done().list[0]
    return failed(
      'unknown-kind',
      first === undefined ? 'Nothing was read.' : `${first.where}: ${first.what}`,
    )
  }
  tellOthers(others, notes)
  return finishEntries(kind, taken, notes)
}

function parseJson(file: ImportFile, tools: ImportTools, notes: Notes): ImportResult<unknown> {
  const text = readText(file, tools)
  if (!text.ok) return text
  if (text.value.slice(0, 200).includes('"cairn-backup"')) {
    return failed(
      'unknown-kind',
      `${file.path} is a backup. It is restored under Backups, not imported.`,
    )
  }
  const read = readJson(text.value)
  if (!read.ok) {
    const { line, expected, isLimit } = read.error
    return failed(
      isLimit ? 'too-large' : 'malformed',
      `${file.path}, line ${line}: needs ${expected}.`,
    )
  }
  for (const { key, line } of read.value.duplicates) {
    notes.repaired.add(
      `${file.path}, line ${line}`,
      key,
      'It is named twice; the last one was taken.',
    )
  }
  if (read.value.mended > 0) {
    notes.repaired.add(file.path, '', 'Halves of characters were replaced.')
  }
  return ok(read.value.value)
}

function tellMedia(media: number, others: readonly string[], notes: Notes): void {
  if (media > 0) {
    const recordings = media === 1 ? 'One recording or file' : `${media} recordings or files`
    notes.leftOut.add('', '', `${recordings}: an entry here has text and pictures alone.`)
  } else tellOthers(others, notes)
}

function tellOthers(others: readonly string[], notes: Notes): void {
  for (const path of others) {
    if (isHidden(path)) continue
    const isArchive = endsWith(path, '.zip')
    const what = isArchive ? 'An archive inside is not opened.' : 'It is neither text nor a photo.'
    notes.leftOut.add(path, '', what)
  }
}

function finishEntries(
  kind: ImportKind,
  taken: TakenEntries,
  notes: Notes,
  attachments: readonly Attachment[] = [],
): ImportResult<ImportDraft> {
  const entries: Entry[] = [...taken.values()]
  const records = attachments.length === 0 ? { entries } : { entries, attachments }
  return ok({ kind, records, ...told(notes) })
}

function finish(kind: ImportKind, taken: Taken, notes: Notes): ImportResult<ImportDraft> {
  const records = Object.fromEntries(RECORD_TABLES.map((table) => [table, recordsOf(taken[table])]))
  return ok({ kind, records, ...told(notes) })
}

/** The values of any of the maps, whose union has no common iterator. */
function recordsOf(rows: ReadonlyMap<string, { readonly record: unknown }>): unknown[] {
  return Array.from(rows.values(), ({ record }) => record)
}

function told({ repaired, refused, leftOut }: Notes) {
  return { repaired: repaired.done(), refused: refused.done(), leftOut: leftOut.done() }
}

function isTooMany(rows: number): boolean {
  return rows > IMPORT_ROWS
}

function tooMany(path: string) {
  return failed('too-large', `${path} holds more than ${IMPORT_ROWS} entries.`)
}

function isMarkdown(path: string): boolean {
  return endsWith(path, '.md') || endsWith(path, '.markdown')
}

function endsWith(path: string, ending: string): boolean {
  return path.toLowerCase().endsWith(ending)
}

/** What systems and programs put beside a person's files. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}
