import { RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'

const KINDS: Readonly<Record<RecordTable, string>> = {
  profile: 'Profile',
  ratings: 'Ratings',
  goals: 'Goals',
  snapshots: 'Days of readiness',
  settings: 'Settings',
  milestones: 'Milestones',
  program: 'Program enrollments',
  predictions: 'Predictions',
  forecasts: 'Days of the roadmap forecast',
  entries: 'Journal entries',
  people: 'People',
  agreements: 'Mentoring agreements',
  sessions: 'Sessions',
  actions: 'Actions',
  evidence: 'Pieces of evidence',
  prompts: 'Questions of your own',
  attachments: 'Attachments',
  artifacts: 'Artifacts',
  metrics: 'Metrics',
  packets: 'Packets',
  packetVersions: 'Versions of packets',
  ladders: 'Ladders',
}

/** Every kind with its name, in the order of the tables. */
export const KIND_NAMES: ReadonlyArray<readonly [table: RecordTable, name: string]> =
  RECORD_TABLES.map((table) => [table, KINDS[table]])

/** Rows for a table: every kind there is, also while it is empty. */
export function rowsToFacts(
  rows: Readonly<Partial<Record<RecordTable, number>>>,
  locale?: string,
): ReadonlyArray<readonly [kind: string, entries: string]> {
  const format = new Intl.NumberFormat(locale)
  return RECORD_TABLES.map((table) => [KINDS[table], format.format(rows[table] ?? 0)])
}

/** Kinds of which there is at least one entry, each as one phrase. */
export function rowsToLosses(
  rows: Readonly<Partial<Record<RecordTable, number>>>,
  locale?: string,
): readonly string[] {
  const format = new Intl.NumberFormat(locale)
  return RECORD_TABLES.flatMap((table) => {
    const count = rows[table] ?? 0
    return count === 0 ? [] : [`${KINDS[table]}: ${format.format(count)}`]
  })
}

/** The last change, which is also how many there were. */
export function changeToText(number: number, at: string | null, locale?: string): string {
  if (number === 0 || at === null) return 'Nothing has been entered yet.'
  const count = new Intl.NumberFormat(locale).format(number)
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  return `Last change: number ${count}, ${when.format(new Date(at))}.`
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Space in the largest unit that leaves a whole number before the point. Unit: bytes in, powers of 1000 out. */
export function bytesToText(bytes: number, locale?: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** power
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
