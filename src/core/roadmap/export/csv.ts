import type { ExportRequest, MilestoneInput } from '#shared/contract/roadmap.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'

type Column = readonly [
  name: string,
  toText: (milestone: MilestoneInput, titles: ReadonlyMap<string, string>) => string,
]

const COLUMNS: readonly Column[] = [
  ['section', ({ section }) => roadmapSections[section].label],
  ['title', ({ title }) => title],
  ['state', ({ state }) => state],
  ['start', ({ start }) => start ?? ''],
  ['due', ({ due }) => due ?? ''],
  ['weeks', ({ weeks }) => String(weeks)],
  ['competencies', ({ competencies }) => competencies.join('; ')],
  ['outcome', ({ outcome }) => outcome],
  ['cue', ({ cue }) => cue],
  ['proof', ({ proof }) => proof],
  [
    'depends_on',
    ({ dependsOn }, titles) => dependsOn.flatMap((id) => titles.get(id) ?? []).join('; '),
  ],
  ['done_on', ({ doneOn }) => doneOn ?? ''],
  ['shown_by', ({ shownBy }) => shownBy],
  ['notes', ({ notes }) => notes],
]

/** A table (RFC 4180) with a row for every milestone, those let go of as well. Safe to open in a spreadsheet. */
export function roadmapToCsv({ milestones }: ExportRequest): string {
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  const rows = [
    COLUMNS.map(([name]) => name),
    ...milestones.map((milestone) => COLUMNS.map(([, toText]) => toText(milestone, titles))),
  ]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe in front keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
