import type {
  Findings,
  ImportDraft,
  ImportKind,
  ImportTrouble,
} from '#shared/exchange/import-draft.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import type { Difference, ImportPreview } from '../../../data/exchange/compare-import.ts'
import { KIND_NAMES } from '../storage-words.ts'
import { visibleText } from './visible-text.ts'

export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  cairn: 'An export of Cairn',
  'day-one': 'An export of Day One',
  jrnl: 'A journal of jrnl',
  markdown: 'Markdown files',
}

export const TROUBLE_TITLES: Readonly<Record<ImportTrouble, string>> = {
  empty: 'There is nothing in it',
  'too-large': 'It is more than Cairn reads at once',
  'too-slow': 'It took too long',
  'not-text': 'It is not text that can be read',
  'unknown-kind': 'Cairn does not know this kind',
  malformed: 'The file is damaged or not complete',
  newer: 'It comes from a newer Cairn',
  'unsafe-archive': 'The archive cannot be trusted',
  unreadable: 'It could not be read',
  cancelled: 'Ended',
}

const NAMES = new Map(KIND_NAMES)

export function tableName(table: RecordTable): string {
  return NAMES.get(table) ?? table
}

/** What is new, each kind with its number. */
export function freshRows({ fresh }: ImportPreview): (readonly [name: string, count: string])[] {
  return RECORD_TABLES.flatMap((table) => {
    const count = fresh[table]?.length ?? 0
    return count === 0 ? [] : [[tableName(table), String(count)] as const]
  })
}

/** One record in a few words that a person knows it by. */
export function recordTitle({ table, theirs }: Difference): string {
  const record = theirs as unknown as Readonly<Record<string, unknown>>
  const name = [
    record.title,
    record.statement,
    record.name,
    record.text,
    record.subject,
    record.path,
  ].find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined
  const day = [record.day, record.madeOn].find((value) => typeof value === 'string')
  const line = (name ?? '').trim().split('\n', 1)[0]?.slice(0, 80) ?? ''
  // Two employers may call their ladders alike.
  const employer = typeof record.employer === 'string' ? visibleText(record.employer) : ''
  const parts = [day, employer, visibleText(line)].filter(
    (part) => typeof part === 'string' && part !== '',
  )
  return parts.length === 0 ? tableName(table) : parts.join(' · ')
}

export function records(count: number): string {
  return counted(count, 'record')
}

export function newRecords(count: number): string {
  return counted(count, 'new record')
}

/** Findings, which may be about a record, a field of one or a file. */
export function things(count: number): string {
  return counted(count, 'thing')
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${new Intl.NumberFormat().format(count)} ${noun}s`
}

/** The whole outcome as text to keep. */
export function reportText(
  draft: ImportDraft,
  preview: ImportPreview,
  taken: number,
  stored: number,
): string {
  return [
    `${KIND_WORDS[draft.kind]}`,
    `Imported: ${records(stored)}`,
    `New: ${preview.freshCount}, taken over yours: ${taken}, kept yours: ${preview.differing.length - taken}, unchanged: ${preview.unchanged}`,
    ...listText('Repaired', draft.repaired),
    ...listText('Refused', draft.refused),
    ...listText('Left out', draft.leftOut),
  ].join('\n')
}

function listText(title: string, { list, count }: Findings): string[] {
  if (count === 0) return []
  const rest = count > list.length ? [`  and ${count - list.length} more`] : []
  return [
    `${title}: ${count}`,
    ...list.map(({ where, field, what }) => {
      const parts = [where, field].filter((part) => part !== '').map(visibleText)
      return `  ${[...parts, what].join(': ')}`
    }),
    ...rest,
  ]
}
