import type { ImportDraft, RecordsByTable } from '#shared/exchange/import-draft.ts'
import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import { emptyProfileForm, type Profile } from '#shared/records/profile.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { canonicalJson } from '#shared/vault/canonical-json.ts'
import type { CairnDatabase } from '../database.ts'
import { findRows } from './find-rows.ts'

/** A record that is here already and says something else. */
export interface Difference<Name extends RecordTable = RecordTable> {
  readonly table: Name
  readonly mine: RecordOf[Name]
  readonly theirs: RecordOf[Name]
  /** What is right for most: the one that was changed last. */
  readonly suggestion: 'mine' | 'theirs'
}

/** What an import would do to the records that are here. */
export interface ImportPreview {
  readonly fresh: RecordsByTable
  readonly freshCount: number
  /** Records that are here just so. */
  readonly unchanged: number
  readonly differing: readonly Difference[]
  /** First and last day of what is new, where it has days; null for none. */
  readonly days: { readonly from: string; readonly to: string } | null
}

const BATCH = 500

/** Holds what was read against what is here. Reads the rows that it needs and no others. */
export async function compareImport(
  database: CairnDatabase,
  { records }: ImportDraft,
): Promise<ImportPreview> {
  const fresh: Partial<Record<RecordTable, unknown[]>> = {}
  const differing: Difference[] = []
  let unchanged = 0
  let freshCount = 0
  for (const table of RECORD_TABLES) {
    const rows: readonly RecordOf[RecordTable][] = records[table] ?? []
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH)
      const found = await findMine(database, table, batch)
      for (const [index, theirs] of batch.entries()) {
        const mine = found[index]
        if (mine === undefined) {
          fresh[table] ??= []
          fresh[table].push(theirs)
          freshCount += 1
        } else if (isEqual(mine, theirs)) unchanged += 1
        else differing.push({ table, mine, theirs, suggestion: suggest(table, mine, theirs) })
      }
    }
  }
  const newRecords = fresh as RecordsByTable
  return { fresh: newRecords, freshCount, unchanged, differing, days: daysOf(newRecords) }
}

type Row = RecordOf[RecordTable]

/** For each row the one that it would take the place of: of the same id, or of the same kind where there can be but one. */
async function findMine(
  database: CairnDatabase,
  table: RecordTable,
  batch: readonly Row[],
): Promise<(Row | undefined)[]> {
  const ids = batch.map(({ id }) => id)
  const found: (Row | undefined)[] = await findRows(database, table, ids)
  const missing = batch.flatMap((row, at) => (found[at] === undefined ? [{ row, at }] : []))
  for (const { row, at } of missing) {
    const mine = await findRival(database, table, row)
    if (mine !== undefined) found[at] = mine
  }
  return found
}

async function findRival(
  database: CairnDatabase,
  table: RecordTable,
  row: Row,
): Promise<Row | undefined> {
  switch (table) {
    case 'profile':
    case 'settings':
      return database.table<Row, string>(table).toCollection().first()
    case 'program':
      if (row.deletedAt !== null) return undefined
      return database.program.filter(({ deletedAt }) => deletedAt === null).first()
    case 'snapshots':
    case 'forecasts': {
      const { goalId, day } = row as RecordOf['snapshots']
      return database.table<Row, string>(table).where('[goalId+day]').equals([goalId, day]).first()
    }
    case 'entries': {
      const { source } = row as RecordOf['entries']
      if (source === null) return undefined
      return database.entries
        .where('[source.app+source.key]')
        .equals([source.app, source.key])
        .first()
    }
    case 'prompts': {
      const { replaces } = row as RecordOf['prompts']
      if (replaces === null) return undefined
      return database.prompts.filter((prompt) => prompt.replaces === replaces).first()
    }
    case 'people':
    case 'agreements':
    case 'sessions':
    case 'actions':
    case 'evidence':
    case 'attachments':
    case 'ratings':
    case 'goals':
    case 'milestones':
    case 'predictions':
    case 'artifacts':
    case 'metrics':
    case 'packets':
    case 'packetVersions':
    case 'ladders':
      return undefined
  }
}

function isEqual(mine: Row, theirs: Row): boolean {
  return canonicalJson(mine) === canonicalJson(theirs)
}

function suggest(table: RecordTable, mine: Row, theirs: Row): 'mine' | 'theirs' {
  if (table === 'profile' && isEmptyProfile(mine as Profile)) return 'theirs'
  return theirs.updatedAt > mine.updatedAt ? 'theirs' : 'mine'
}

/** A profile that holds nothing but that the first steps were taken. */
function isEmptyProfile(profile: Profile): boolean {
  return (Object.keys(emptyProfileForm) as (keyof typeof emptyProfileForm)[]).every(
    (field) => canonicalJson(profile[field]) === canonicalJson(emptyProfileForm[field]),
  )
}

/** The days of entries where there are some, else of whatever else has a day. */
function daysOf(records: RecordsByTable): ImportPreview['days'] {
  const { entries = [], ratings = [], snapshots = [], forecasts = [] } = records
  const dated = entries.length > 0 ? entries : [...ratings, ...snapshots, ...forecasts]
  let days: { from: string; to: string } | null = null
  for (const { day } of dated) {
    if (days === null) days = { from: day, to: day }
    else if (day < days.from) days.from = day
    else if (day > days.to) days.to = day
  }
  return days
}
