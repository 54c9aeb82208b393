import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import { findOrganization, findPath } from '../../catalog/find.ts'
import type { FrontMatterValue } from '../front-matter.ts'
import type { Names } from './names.ts'

/** What one record becomes as a document to read. */
export interface Document {
  readonly path: string
  readonly fields: readonly (readonly [name: string, value: FrontMatterValue])[]
  readonly body: string
}

type Writers = {
  readonly [Name in RecordTable]?: (record: RecordOf[Name], names: Names) => Document
}

/** Of the tables that hold something to read; the others are in `cairn.json` and in the tables as CSV. */
const WRITERS: Writers = {
  profile: (profile, names) => ({
    path: names.file('profile', '', profile.name, profile.id),
    fields: [
      ['type', 'profile'],
      ...common(profile),
      ['name', profile.name],
      ['current_role', profile.currentRole],
      ['years_experience', profile.yearsExperience],
      ['team_size', profile.currentTeamSize],
      ['weekly_hours', profile.weeklyHours],
      ['challenges_done', counted(profile.challengesDone)],
    ],
    body: sections(profile.name === '' ? 'Profile' : profile.name, [
      ['Leadership experience', profile.leadershipExperience],
      ['Management experience', profile.managementExperience],
    ]),
  }),
  goals: (goal, names) => {
    const { label } = findPath(goal.path)
    return {
      path: names.file('goals', goal.chosenAt.slice(0, 10), label, goal.id),
      fields: [
        ['type', 'goal'],
        ...common(goal),
        ['path', goal.path],
        ['organization', goal.organization],
        ['by', goal.by],
        ['chosen', goal.chosenAt],
        ['opening_rate', goal.openingRate],
        ['facts', Object.entries(goal.facts).map(([fact, holds]) => `${fact}=${holds}`)],
      ],
      body: sections(`${label}, ${findOrganization(goal.organization).label}`, [['Why', goal.why]]),
    }
  },
  milestones: (milestone, names) => ({
    path: names.file('milestones', '', milestone.title, milestone.id),
    fields: [
      ['type', 'milestone'],
      ...common(milestone),
      ['goal', milestone.goalId],
      ['title', milestone.title],
      ['section', roadmapSections[milestone.section].label],
      ['state', milestone.state],
      ['weeks', milestone.weeks],
      ['start', milestone.start],
      ['due', milestone.due],
      ['started', milestone.startedOn],
      ['done', milestone.doneOn],
      ['competencies', milestone.competencies],
      ['challenge', milestone.challenge],
      ['waits_for', milestone.dependsOn],
    ],
    body: sections(milestone.title, [
      ['Outcome', milestone.outcome],
      ['Cue', milestone.cue],
      ['Proof', milestone.proof],
      ['Shown by', milestone.shownBy],
      ['Notes', milestone.notes],
    ]),
  }),
  program: (enrollment, names) => ({
    path: names.file('program', enrollment.startsOn, '', enrollment.id),
    fields: [
      ['type', 'program'],
      ...common(enrollment),
      ['starts', enrollment.startsOn],
      ['parts_done', Object.entries(enrollment.partsDone).map(([part, day]) => `${part}=${day}`)],
    ],
    body: sections(
      'Development program',
      Object.entries(enrollment.notes).map(([item, note]) => [item.replaceAll('_', ' '), note]),
    ),
  }),
  predictions: (prediction, names) => ({
    path: names.file('predictions', prediction.madeOn, prediction.statement, prediction.id),
    fields: [
      ['type', 'prediction'],
      ...common(prediction),
      ['goal', prediction.goalId],
      ['about', prediction.about],
      ['milestone', prediction.milestoneId],
      ['chance', prediction.chance],
      ['made', prediction.madeOn],
      ['by', prediction.by],
      ['outcome', prediction.outcome],
      ['resolved', prediction.resolvedOn],
    ],
    body: prediction.statement,
  }),
  entries: (entry, names) => ({
    path: names.file(`journal/${entry.day.slice(0, 4)}`, entry.day, '', entry.id),
    fields: [
      ['type', 'entry'],
      ...common(entry),
      ['day', entry.day],
      ['at', entry.at],
      ['tags', entry.tags],
      ['starred', entry.starred],
    ],
    body: entry.text,
  }),
}

/** The record as a document; null for a table without, and for what lies in the trash. */
export function recordToDocument<Name extends RecordTable>(
  table: Name,
  record: RecordOf[Name],
  names: Names,
): Document | null {
  if (record.deletedAt !== null) return null
  return WRITERS[table]?.(record, names) ?? null
}

function common({ id, createdAt, updatedAt }: RecordOf[RecordTable]) {
  return [
    ['id', id],
    ['created', createdAt],
    ['updated', updatedAt],
  ] as const
}

function counted(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).map(([name, count]) => `${name}=${count}`)
}

/** A person's longer texts are Markdown already and stand as they are. */
function sections(title: string, parts: readonly (readonly [name: string, text: string])[]) {
  const written = parts.filter(([, text]) => text !== '')
  return [`# ${title}`, ...written.map(([name, text]) => `## ${name}\n\n${text}`)].join('\n\n')
}
