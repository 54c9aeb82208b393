import type { RecordTable } from '../records/change.ts'
import type { Packet } from '../records/packet.ts'
import { recordSchemas } from '../records/record-schemas.ts'
import { parseWith } from '../schema.ts'
import { cleanseRedaction } from './cleanse-redaction.ts'
import { replaceNames, STAND_IN } from './names.ts'

export type AnyRow = Readonly<Record<string, unknown>>

/** Whom to take out of records. */
export interface Forgetting {
  readonly personId: string
  /** The sessions with them, whose links go too. */
  readonly sessionIds: ReadonlySet<string>
  /** What they are called in texts; none where texts stay as they are. */
  readonly names: readonly string[]
  /** `table/id` of the records whose texts stay as they are all the same. */
  readonly kept: ReadonlySet<string>
}

/** Where a person's own words are, by table. */
export const TEXT_FIELDS: Readonly<Partial<Record<RecordTable, readonly string[]>>> = {
  profile: ['currentRole', 'leadershipExperience', 'managementExperience'],
  ratings: ['note'],
  goals: ['why'],
  milestones: ['title', 'outcome', 'cue', 'proof', 'notes', 'shownBy'],
  program: ['notes'],
  predictions: ['statement'],
  entries: ['text', 'tags', 'prompt', 'lesson'],
  people: ['work', 'notes'],
  agreements: ['goals', 'confidentiality', 'outcome'],
  sessions: ['agenda', 'notes', 'summary'],
  actions: ['text', 'notes'],
  evidence: ['title', 'story', 'impact', 'numbers', 'links'],
  prompts: ['text', 'template'],
  attachments: ['name'],
  artifacts: ['title', 'description', 'demonstrates', 'components', 'links', 'notes'],
  metrics: ['title', 'unit', 'baseline', 'readings', 'notes'],
  packets: ['title', 'sections'],
  packetVersions: ['title', 'label', 'sections'],
  ladders: ['employer', 'name', 'foundAt', 'levels', 'criteria', 'notes'],
}

/** Parts of these fields that are no words: ids, choices, and addresses that would lead elsewhere. */
const NO_WORDS: ReadonlySet<string> = new Set([
  ...['id', 'carriedFrom', 'subject', 'address', 'day', 'doneOn'],
  ...['path', 'level', 'state', 'evidence'],
])

/** Lists in which nothing may stand twice. */
const SETS: ReadonlySet<string> = new Set(['tags', 'demonstrates'])

/** Stands in where the longer words would not fit a field. */
const SHORT_STAND_IN = '…'

/** Whether a record means nothing without the person: they themselves, and what is theirs alone. */
export function isTheirs(
  table: RecordTable,
  row: AnyRow,
  { personId, sessionIds }: Pick<Forgetting, 'personId' | 'sessionIds'>,
): boolean {
  switch (table) {
    case 'people':
      return row.id === personId
    case 'agreements':
    case 'sessions':
      return row.personId === personId
    case 'actions':
      return row.personId === personId || row.ownerId === personId
    case 'attachments':
      return sessionIds.has((row.owner as { readonly id: string }).id)
    default:
      return false
  }
}

/** A record without links to the person and, where names are given, without those. The very row where it has none. */
export function cleanseRow(table: RecordTable, row: AnyRow, forgetting: Forgetting): AnyRow {
  const unlinked = withoutLinks(table, row, forgetting)
  const { names, kept } = forgetting
  if (names.length === 0 || kept.has(`${table}/${row.id}`)) return unlinked
  const worded = withoutNames(table, unlinked, names, STAND_IN)
  if (worded === unlinked || parseWith(recordSchemas[table], worded).ok) return worded
  return withoutNames(table, unlinked, names, SHORT_STAND_IN)
}

/** A record's own words, one after another. */
export function textsOf(table: RecordTable, row: AnyRow): readonly string[] {
  const texts: string[] = []
  for (const field of TEXT_FIELDS[table] ?? []) {
    mapWords(row[field], (text) => {
      texts.push(text)
      return text
    })
  }
  return texts
}

function withoutLinks(table: RecordTable, row: AnyRow, forgetting: Forgetting): AnyRow {
  const { personId, sessionIds } = forgetting
  const isPerson = (id: unknown) => id === personId
  const isSession = (id: unknown) => sessionIds.has(id as string)
  switch (table) {
    case 'entries':
      return without(row, 'people', isPerson)
    case 'evidence':
      return without(without(row, 'seenBy', isPerson), 'sessions', isSession)
    case 'actions': {
      const links = { ownerId: isPerson, personId: isPerson, sessionId: isSession }
      const dropped = Object.entries(links).filter(([field, isMeant]) => isMeant(row[field]))
      if (dropped.length === 0) return row
      return { ...row, ...Object.fromEntries(dropped.map(([field]) => [field, null])) }
    }
    case 'artifacts':
      return without(row, 'reviewers', isPerson)
    case 'packets': {
      const { names, kept } = forgetting
      const gone = { personId, names, staysSomewhere: kept.size > 0 }
      return cleanseRedaction(row as AnyRow & Packet, gone)
    }
    default:
      return row
  }
}

function without(row: AnyRow, field: string, isMeant: (id: unknown) => boolean): AnyRow {
  const list = row[field] as readonly unknown[] | undefined
  if (!list?.some(isMeant)) return row
  return { ...row, [field]: list.filter((id) => !isMeant(id)) }
}

function withoutNames(
  table: RecordTable,
  row: AnyRow,
  names: readonly string[],
  standIn: string,
): AnyRow {
  const changed: Record<string, unknown> = {}
  for (const field of TEXT_FIELDS[table] ?? []) {
    const value = mapWords(row[field], (text) => replaceNames(text, names, standIn))
    if (value !== row[field]) changed[field] = SETS.has(field) ? unique(value) : value
  }
  return Object.keys(changed).length === 0 ? row : { ...row, ...changed }
}

/** The value with its words replaced; the very value where nothing was. */
function mapWords(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapWords(each, replace))
    return mapped.every((each, at) => each === value[at]) ? value : mapped
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const mapped = entries.map(([key, each]) => {
    return [key, NO_WORDS.has(key) ? each : mapWords(each, replace)] as const
  })
  return mapped.every(([, each], at) => each === entries[at]?.[1])
    ? value
    : Object.fromEntries(mapped)
}

/** What was two words may have become one. */
function unique(words: unknown): unknown {
  return [...new Set(words as readonly string[])]
}
