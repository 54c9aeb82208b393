import type { Change, ChangeStep, RecordTable } from '#shared/records/change.ts'
import { changedFields } from './changed-fields.ts'
import { FIELD_WORDS, KIND_WORDS, PART_WORDS } from './field-words.ts'
import { LIST_FIELDS } from './list-fields.ts'
import { listToWords, type ToldField } from './list-to-words.ts'
import { idToWords, valueToWords } from './value-words.ts'

/** What a change did to one record. */
export interface ToldStep {
  readonly step: ChangeStep
  /** Such as "Milestone". */
  readonly kind: string
  /** What it is called; empty where there is only one of its kind. */
  readonly title: string
  readonly what: 'added' | 'changed' | 'deleted' | 'restored' | 'removed'
  /** Of a changed one. */
  readonly fields: readonly ToldField[]
}

type Row = Readonly<Record<string, unknown>>

/** The steps of a change in words. Those that only touched bookkeeping are left out. */
export function changeToWords({ steps }: Pick<Change, 'steps'>, locale?: string): ToldStep[] {
  return steps.flatMap((step) => {
    // Of somebody who was forgotten only that something went is left.
    if (step.before === null && step.after === null) return []
    const told = stepToWords(step, locale)
    return told.what === 'changed' && told.fields.length === 0 ? [] : [told]
  })
}

export function stepToWords(step: ChangeStep, locale?: string): ToldStep {
  const { table } = step
  const [before, after] = [step.before as Row | null, step.after as Row | null]
  const what = whatOf(before, after)
  return {
    step,
    kind: KIND_WORDS[table],
    title: titleOf(table, after ?? before ?? {}, locale),
    what,
    fields: what === 'changed' ? fieldsOf(table, before, after, locale) : [],
  }
}

/** What a record is called in a list; empty where there is only one of its kind. */
export function titleOf(table: RecordTable, row: Row, locale?: string): string {
  const text = (field: string) => valueToWords(field, row[field], locale)
  switch (table) {
    case 'profile':
    case 'settings':
    case 'program':
      return ''
    case 'milestones':
      return text('title')
    case 'predictions':
      return text('statement')
    case 'ratings':
      return `${text('subject')}: ${text('value')}`
    case 'goals':
      return `${text('path')}, ${text('organization').toLowerCase()}`
    case 'evidence':
    case 'artifacts':
    case 'metrics':
    case 'packets':
      return text('title')
    case 'packetVersions':
      return `${text('title')}, version ${text('number')}`
    case 'ladders':
      return `${text('employer')}: ${text('name')}`
    case 'people':
    case 'attachments':
      return text('name')
    case 'actions':
    case 'prompts':
      return text('text')
    case 'agreements':
      return text('role')
    case 'sessions':
    case 'entries':
    case 'snapshots':
    case 'forecasts':
      return text('day')
  }
}

function whatOf(before: Row | null, after: Row | null): ToldStep['what'] {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  if (before.deletedAt === null && after.deletedAt !== null) return 'deleted'
  if (before.deletedAt !== null && after.deletedAt === null) return 'restored'
  return 'changed'
}

function fieldsOf(
  table: RecordTable,
  before: Row | null,
  after: Row | null,
  locale?: string,
): readonly ToldField[] {
  return changedFields(before, after).flatMap(({ path, from, to }) => {
    const [field = '', key] = path.split('.')
    const word = FIELD_WORDS[table][field]
    if (word === undefined) return []
    // A place in the order is a number that says nothing to anybody.
    if (field === 'rank') return [{ name: word, from: 'where it was', to: 'another place' }]
    const list = LIST_FIELDS[table]?.[field]
    if (list !== undefined) return listToWords(field, from, to, list, locale)
    const part = PART_WORDS[table]?.[path]
    // What it is called is in another record.
    if (path === 'level.ladder') return [{ name: part ?? word, from: 'one', to: 'another' }]
    const isPart = field === 'partsDone'
    const of = part === undefined ? field : path
    return [
      {
        name: part ?? (key === undefined || isPart ? word : `${word}: ${idToWords(key)}`),
        from: isPart && from === undefined ? 'not done' : valueToWords(of, from, locale),
        to: isPart && to === undefined ? 'not done' : valueToWords(of, to, locale),
      },
    ]
  })
}
