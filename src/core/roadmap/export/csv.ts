import type { ExportRequest, MilestoneInput } from '#shared/contract/roadmap.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import { rowsToCsv } from '../../csv.ts'

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
  return rowsToCsv([
    COLUMNS.map(([name]) => name),
    ...milestones.map((milestone) => COLUMNS.map(([, toText]) => toText(milestone, titles))),
  ])
}
