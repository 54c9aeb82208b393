import type { ExportRequest, MilestoneInput } from '#shared/contract/roadmap.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import { ROADMAP_SECTION_IDS } from '#shared/vocabulary.ts'
import { findOrganization, findPath } from '../../catalog/find.ts'
import { labelOf } from '../plan/draft.ts'

/** The roadmap as a document: a heading for every section, a box to tick for every milestone. */
export function roadmapToMarkdown(request: ExportRequest): string {
  const { milestones, target, by, asOf } = request
  const titles = new Map(milestones.map(({ id, title }) => [id, title]))
  const role = `${findPath(target.path).label}, ${findOrganization(target.organization).label.toLowerCase()}`
  const done = milestones.filter(({ state }) => state === 'done').length
  const kept = milestones.filter(({ state }) => state !== 'dropped')
  const dropped = milestones.filter(({ state }) => state === 'dropped')
  return `${[
    `# Roadmap: ${plain(role)}`,
    '',
    `As of ${asOf}${by === null ? '' : `, for ${by}`}. ${done} of ${kept.length} milestones done.`,
    ...ROADMAP_SECTION_IDS.flatMap((id) => {
      const { label, purpose } = roadmapSections[id]
      const own = kept.filter(({ section }) => section === id)
      if (own.length === 0) return []
      return ['', `## ${label}`, '', purpose, '', ...own.flatMap((each) => itemLines(each, titles))]
    }),
    ...(dropped.length === 0
      ? []
      : ['', '## Let go of', '', ...dropped.map(({ title }) => `- ${plain(title)}`)]),
  ].join('\n')}\n`
}

function itemLines(milestone: MilestoneInput, titles: ReadonlyMap<string, string>): string[] {
  const { title, state, outcome, cue, proof, dependsOn, shownBy, notes, competencies } = milestone
  const waits = dependsOn.flatMap((id) => titles.get(id) ?? [])
  const facts = [
    ['', outcome],
    ['When', datesOf(milestone)],
    ['Develops', competencies.map(labelOf).join(', ')],
    ['Cue', cue],
    ['Proof', proof],
    ['After', waits.join('; ')],
    ['Shown by', shownBy],
    ['Notes', notes],
  ] as const
  return [
    `- [${state === 'done' ? 'x' : ' '}] **${plain(title)}**`,
    ...facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `  - ${name === '' ? '' : `${name}: `}${plain(text)}`),
  ]
}

function datesOf({ start, due, doneOn, weeks, state }: MilestoneInput): string {
  const estimate = `about ${weeks} ${weeks === 1 ? 'week' : 'weeks'} at an hour a week`
  if (state === 'done') return doneOn === null ? 'done' : `done on ${doneOn}`
  if (start === null && due === null) return `no dates yet, ${estimate}`
  return `${start ?? 'open'} to ${due ?? 'open'}, ${estimate}`
}

/** A person's text on one line of Markdown, with nothing in it that Markdown would read as its own. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim()
}
