import { SECTION_TITLES } from '#shared/packet/section-titles.ts'
import type { ArtifactComponent } from '#shared/records/artifact.ts'
import type { Ladder, LadderCriterion, LadderLevel } from '#shared/records/ladder.ts'
import type { Metric, MetricReading } from '#shared/records/metric.ts'
import { findOrganization, findPath } from '../../catalog/find.ts'
import { toFileLinks } from '../attachment-links.ts'
import { common, linksToLines, sections, type Writers } from './document-parts.ts'

/** The portfolio, the packets made of it, and the ladders that they may be measured by. */
export const PORTFOLIO_WRITERS = {
  artifacts: (artifact, names) => ({
    path: names.file('artifacts', '', artifact.title, artifact.id),
    fields: [
      ['type', 'artifact'],
      ...common(artifact),
      ['title', artifact.title],
      ['kind', artifact.kind],
      ['path', artifact.path],
      ['suggested_as', artifact.key],
      ['status', artifact.status],
      ['due', artifact.due],
      ['done', artifact.doneOn],
      ['demonstrates', artifact.demonstrates],
      ['competencies', artifact.competencies],
      ['reviewers', artifact.reviewers.map((id) => names.person(id))],
      ['evidence', artifact.evidence],
    ],
    body: sections(artifact.title, [
      ['Description', artifact.description],
      ['Parts', artifact.components.map(componentToLine).join('\n')],
      ['Links', linksToLines(artifact.links)],
      ['Notes', toFileLinks(artifact.notes, 1, names.filePath)],
    ]),
  }),
  metrics: (metric, names) => ({
    path: names.file('metrics', '', metric.title, metric.id),
    fields: [
      ['type', 'metric'],
      ...common(metric),
      ['title', metric.title],
      ['path', metric.path],
      ['suggested_as', metric.key],
      ['unit', metric.unit],
      ['better', metric.better],
      ['baseline', metric.baseline?.value ?? null],
      ['target', metric.target?.value ?? null],
      ['by', metric.target?.by ?? null],
      ['current', metric.readings.at(-1)?.value ?? null],
      ['competencies', metric.competencies],
      ['evidence', metric.evidence],
      ['artifacts', metric.artifacts],
    ],
    body: sections(metric.title, [
      ['Baseline', metric.baseline === null ? '' : readingToLine(metric.baseline, metric)],
      ['Readings', metric.readings.map((reading) => readingToLine(reading, metric)).join('\n')],
      ['Notes', metric.notes],
    ]),
  }),
  packets: (packet, names) => {
    const { path, organization } = packet.target
    const role = `${findPath(path).label}, ${findOrganization(organization).label}`
    const shown = packet.sections.filter(({ isShown }) => isShown)
    return {
      path: names.file('packets', '', packet.title, packet.id),
      fields: [
        ['type', 'packet'],
        ...common(packet),
        ['title', packet.title],
        ['path', path],
        ['organization', organization],
        ['ladder', packet.level?.ladder ?? null],
        ['level', packet.level?.level ?? null],
        ['sections', shown.map(({ id }) => id)],
        ['hides_people', packet.redaction.people.map((id) => names.person(id))],
        [
          'hides_words',
          packet.redaction.words.map(({ word, replacement }) => `${word}=${replacement}`),
        ],
        ['hides_numbers', packet.redaction.hidesNumbers],
      ],
      // What is written anew from the records each time is not kept, and so not here.
      body: sections(packet.title, [
        ['Role', role],
        ...packet.sections.map(
          ({ id, text }) =>
            [SECTION_TITLES[id], toFileLinks(text ?? '', 1, names.filePath)] as const,
        ),
      ]),
    }
  },
  packetVersions: (version, names) => ({
    path: names.file('packets/versions', String(version.number), version.title, version.id),
    fields: [
      ['type', 'packet_version'],
      ...common(version),
      ['packet', version.packetId],
      ['number', version.number],
      ['title', version.title],
      ['label', version.label],
    ],
    body: sections(
      version.title,
      version.sections.map(
        ({ title, text }) => [title, toFileLinks(text, 2, names.filePath)] as const,
      ),
    ),
  }),
  ladders: (ladder, names) => ({
    path: names.file('ladders', '', `${ladder.employer} ${ladder.name}`, ladder.id),
    fields: [
      ['type', 'ladder'],
      ...common(ladder),
      ['employer', ladder.employer],
      ['name', ladder.name],
      ['as_of', ladder.asOf],
      ['found_at', ladder.foundAt],
      ['levels', ladder.levels.map(({ id }) => id)],
    ],
    body: sections(`${ladder.employer}: ${ladder.name}`, [
      ...ladder.levels.map((level) => [level.title, levelToText(level, ladder)] as const),
      ['Notes', ladder.notes],
    ]),
  }),
} as const satisfies Writers

function componentToLine({ label, doneOn, notes }: ArtifactComponent): string {
  const done = doneOn === null ? '' : ` (${doneOn})`
  const below = notes === '' ? '' : `\n\n${indented(notes)}`
  return `- [${doneOn === null ? ' ' : 'x'}] ${label}${done}${below}`
}

function readingToLine({ day, value, source }: MetricReading, { unit }: Metric): string {
  const from = source === '' ? 'without a source' : source
  return `- ${day}: ${`${value} ${unit}`.trimEnd()} (${from})`
}

function levelToText({ id, path, summary }: LadderLevel, { criteria }: Ladder): string {
  const nearest = path === null ? '' : `Nearest path: ${findPath(path).label}`
  const asked = criteria.filter(({ level }) => level === id).map(criterionToLine)
  return [`Level: ${id}`, nearest, summary, asked.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function criterionToLine(criterion: LadderCriterion): string {
  const { category, text, subject, required, state, evidence } = criterion
  const facts = [
    ...(subject === null ? [] : [`${nameOf(subject)}${required === null ? '' : ` ${required}`}`]),
    nameOf(state),
    ...(evidence.length === 0 ? [] : [`evidence ${evidence.join(', ')}`]),
  ]
  const heading = category === '' ? '' : `**${category}**: `
  return `- ${heading}${indented(text).trimStart()} (${facts.join('; ')})`
}

/** Under an item of a list, so that it stays part of it. */
function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

function nameOf(id: string): string {
  return id.replaceAll('_', ' ')
}
