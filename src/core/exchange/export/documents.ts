import type { AgreementGoal } from '#shared/records/agreement.ts'
import type { RecordTable } from '#shared/records/change.ts'
import type { ImpactNumber } from '#shared/records/evidence.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'
import { roadmapSections } from '#shared/roadmap/sections.ts'
import { findOrganization, findPath } from '../../catalog/find.ts'
import { toFileLinks } from '../attachment-links.ts'
import { common, type Document, linksToLines, sections, type Writers } from './document-parts.ts'
import type { Names } from './names.ts'
import { PORTFOLIO_WRITERS } from './portfolio-documents.ts'

/** Of the tables that hold something to read; the others are in `cairn.json` and in the tables as CSV. */
const WRITERS: Writers = {
  ...PORTFOLIO_WRITERS,
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
        ['ladder', goal.level?.ladder ?? null],
        ['level', goal.level?.level ?? null],
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
      ['kind', entry.kind],
      ['tags', entry.tags],
      ['starred', entry.starred],
      ['letters', entry.letters],
      ['competencies', entry.competencies],
      ['people', entry.people.map((id) => names.person(id))],
      ['mood', entry.mood],
      ['question', entry.prompt],
      ['lesson', entry.lesson?.text ?? null],
      ['lesson_returns', entry.lesson?.nextOn ?? null],
    ],
    // In journal/2026/.
    body: toFileLinks(entry.text, 2, names.filePath),
  }),
  people: (person, names) => ({
    path: names.file('people', '', person.name, person.id),
    fields: [
      ['type', 'person'],
      ...common(person),
      ['name', person.name],
      ['handle', person.handle],
      ['work', person.work],
      ['roles', person.roles],
    ],
    body: sections(person.name, [['Notes', person.notes]]),
  }),
  agreements: (agreement, names) => ({
    path: names.file(
      'mentoring/agreements',
      agreement.startedOn,
      names.person(agreement.personId),
      agreement.id,
    ),
    fields: [
      ['type', 'agreement'],
      ...common(agreement),
      ['with', names.person(agreement.personId)],
      ['their_role', agreement.role],
      ['started', agreement.startedOn],
      ['ended', agreement.endedOn],
      ['cadence_weeks', agreement.cadenceWeeks],
    ],
    body: sections(`Agreement with ${names.person(agreement.personId)}`, [
      ['Goals', agreement.goals.map(goalToLine).join('\n')],
      ['Confidentiality', agreement.confidentiality],
      ['What came of it', agreement.outcome],
    ]),
  }),
  sessions: (session, names) => ({
    path: names.file('mentoring/sessions', session.day, names.person(session.personId), session.id),
    fields: [
      ['type', 'session'],
      ...common(session),
      ['with', names.person(session.personId)],
      ['day', session.day],
      ['time', session.time],
      ['state', session.state],
      ['minutes', session.minutes],
      ['help', session.help],
      ['mood', session.mood],
      ['competencies', session.competencies],
    ],
    body: sections(`Session with ${names.person(session.personId)}`, [
      ['Summary', session.summary],
      [
        'Agenda',
        session.agenda.map(({ text, done }) => `- [${done ? 'x' : ' '}] ${text}`).join('\n'),
      ],
      ['Notes', toFileLinks(session.notes, 2, names.filePath)],
    ]),
  }),
  evidence: (evidence, names) => ({
    path: names.file('evidence', evidence.day, evidence.title, evidence.id),
    fields: [
      ['type', 'evidence'],
      ...common(evidence),
      ['day', evidence.day],
      ['title', evidence.title],
      ['scope', evidence.scope],
      ['rests_on', evidence.source],
      [
        'competencies',
        evidence.competencies.map(({ subject, strength }) => `${subject}=${strength}`),
      ],
      ['seen_by', evidence.seenBy.map((id) => names.person(id))],
      ['entries', evidence.entries],
      ['sessions', evidence.sessions],
    ],
    body: sections(evidence.title, [
      ['Story', toFileLinks(evidence.story, 1, names.filePath)],
      ['Impact', evidence.impact],
      ['Numbers', evidence.numbers.map(numberToLine).join('\n')],
      ['Links', linksToLines(evidence.links)],
    ]),
  }),
}

/** The record as a document; null for a table without, and for what lies in the trash. */
export function recordToDocument<Name extends RecordTable>(
  table: Name,
  record: RecordOf[Name],
  names: Names,
): Document | null {
  if (table === 'people') names.learn(record as RecordOf['people'])
  if (record.deletedAt !== null) return null
  return WRITERS[table]?.(record, names) ?? null
}

function goalToLine({ text, subject, atStart, atEnd }: AgreementGoal): string {
  const about = subject === null ? '' : ` (${subject.replaceAll('_', ' ')})`
  const rated =
    atStart === null ? '' : `: ${atStart}${atEnd === null ? '' : `, at the end ${atEnd}`}`
  return `- ${text}${about}${rated}`
}

function numberToLine({ what, before, after, unit }: ImpactNumber): string {
  const from = before === null ? '' : `from ${before} to `
  return `- ${what}: ${from}${after} ${unit}`.trimEnd()
}

function counted(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).map(([name, count]) => `${name}=${count}`)
}
