import type { Action } from '../records/action.ts'
import type { Agreement } from '../records/agreement.ts'
import type { Artifact } from '../records/artifact.ts'
import type { Entry } from '../records/entry.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Goal } from '../records/goal.ts'
import type { Ladder } from '../records/ladder.ts'
import type { Metric } from '../records/metric.ts'
import type { Milestone } from '../records/milestone.ts'
import type { Packet } from '../records/packet.ts'
import type { Person } from '../records/person.ts'
import type { Prediction } from '../records/prediction.ts'
import type { Profile } from '../records/profile.ts'
import type { ProgramEnrollment } from '../records/program-enrollment.ts'
import type { Prompt } from '../records/prompt.ts'
import type { Rating } from '../records/rating.ts'
import type { RecordOf } from '../records/record-schemas.ts'
import type { Session } from '../records/session.ts'
import { PROGRAM_ITEM_IDS } from '../vocabulary.ts'
import type { SearchDocument, SearchTable } from './document.ts'

type Found = Partial<SearchDocument> & Pick<SearchDocument, 'title' | 'body'>

const NOTHING = {
  part: 0,
  day: null,
  competencies: [],
  letters: [],
  people: [],
} as const

const READERS: { readonly [Name in SearchTable]: (row: RecordOf[Name]) => SearchDocument[] } = {
  entries: entryToDocuments,
  evidence: evidenceToDocuments,
  people: personToDocuments,
  sessions: sessionToDocuments,
  actions: actionToDocuments,
  milestones: milestoneToDocuments,
  agreements: agreementToDocuments,
  ratings: ratingToDocuments,
  program: programToDocuments,
  predictions: predictionToDocuments,
  goals: goalToDocuments,
  profile: profileToDocuments,
  prompts: promptToDocuments,
  artifacts: artifactToDocuments,
  metrics: metricToDocuments,
  packets: packetToDocuments,
  ladders: ladderToDocuments,
}

export function isSearchTable(table: string): table is SearchTable {
  return Object.hasOwn(READERS, table)
}

/** What of a row can be found. Nothing for one that lies in the trash, or in which nothing was written. */
export function recordToDocuments<Name extends SearchTable>(
  table: Name,
  row: RecordOf[Name],
): readonly SearchDocument[] {
  if (row.deletedAt !== null) return []
  return READERS[table](row).filter(
    ({ title, body }) => title !== '' || body.some((text) => text !== ''),
  )
}

function one(kind: SearchDocument['kind'], id: string, found: Found): SearchDocument[] {
  return [{ ...NOTHING, kind, id, ...found }]
}

function entryToDocuments(entry: Entry): SearchDocument[] {
  const { id, day, text, tags, prompt, lesson, competencies, letters, people } = entry
  return one('entry', id, {
    day,
    title: '',
    body: [text, tags.map((tag) => `#${tag}`).join(' '), prompt, lesson?.text ?? ''],
    competencies,
    letters,
    people,
  })
}

function evidenceToDocuments(evidence: Evidence): SearchDocument[] {
  const { id, day, title, story, impact, numbers, links, seenBy, competencies } = evidence
  return one('evidence', id, {
    day,
    title,
    body: [
      story,
      impact,
      ...numbers.map(({ what, unit }) => `${what} ${unit}`),
      ...links.map(({ label }) => label),
    ],
    competencies: competencies.map(({ subject }) => subject),
    people: seenBy,
  })
}

function personToDocuments({ id, name, handle, work, notes }: Person): SearchDocument[] {
  return one('person', id, { title: name, body: [handle, work, notes], people: [id] })
}

function sessionToDocuments(session: Session): SearchDocument[] {
  const { id, day, personId, agenda, notes, summary, competencies } = session
  return one('session', id, {
    day,
    title: summary,
    body: [agenda.map(({ text }) => text).join('\n'), notes],
    competencies,
    people: [personId],
  })
}

function actionToDocuments(action: Action): SearchDocument[] {
  const { id, text, notes, due, closedOn, ownerId, personId, competencies } = action
  return one('action', id, {
    day: closedOn ?? due,
    title: text,
    body: [notes],
    competencies,
    people: [...new Set([ownerId, personId])].filter((person) => person !== null),
  })
}

function milestoneToDocuments(milestone: Milestone): SearchDocument[] {
  const { id, title, outcome, cue, proof, notes, shownBy, competencies } = milestone
  return one('milestone', id, {
    day: milestone.doneOn ?? milestone.due ?? milestone.start,
    title,
    body: [outcome, cue, proof, notes, shownBy],
    competencies,
  })
}

function agreementToDocuments(agreement: Agreement): SearchDocument[] {
  const { id, personId, goals, confidentiality, outcome, startedOn } = agreement
  return one('agreement', id, {
    day: startedOn,
    title: '',
    body: [goals.map(({ text }) => text).join('\n'), confidentiality, outcome],
    competencies: [...new Set(goals.map(({ subject }) => subject))].filter(
      (subject) => subject !== null,
    ),
    people: [personId],
  })
}

function ratingToDocuments({ id, day, subject, note }: Rating): SearchDocument[] {
  return one('rating', id, { day, title: '', body: [note], competencies: [subject] })
}

/** Each note is found by itself; the place of its item in the program tells them apart. */
function programToDocuments({ id, notes }: ProgramEnrollment): SearchDocument[] {
  return PROGRAM_ITEM_IDS.flatMap((item, part) =>
    one('program', id, { part, title: '', body: [notes[item] ?? ''] }),
  )
}

function predictionToDocuments({ id, statement, madeOn }: Prediction): SearchDocument[] {
  return one('prediction', id, { day: madeOn, title: statement, body: [] })
}

function goalToDocuments({ id, why, by }: Goal): SearchDocument[] {
  return one('goal', id, { day: by, title: '', body: [why] })
}

function profileToDocuments(profile: Profile): SearchDocument[] {
  const { id, name, currentRole, leadershipExperience, managementExperience } = profile
  return one('profile', id, {
    title: name,
    body: [currentRole, leadershipExperience, managementExperience],
  })
}

function promptToDocuments({ id, text, template, letter }: Prompt): SearchDocument[] {
  return one('prompt', id, { title: text, body: [template], letters: [letter] })
}

function artifactToDocuments(artifact: Artifact): SearchDocument[] {
  const { id, title, description, demonstrates, components, links, notes } = artifact
  const { doneOn, due, competencies, reviewers } = artifact
  return one('artifact', id, {
    day: doneOn ?? due,
    title,
    body: [
      description,
      demonstrates.join(' · '),
      ...components.flatMap((part) => [part.label, part.notes]),
      ...links.map(({ label }) => label),
      notes,
    ],
    competencies,
    people: reviewers,
  })
}

function metricToDocuments(metric: Metric): SearchDocument[] {
  const { id, title, unit, baseline, readings, notes, competencies } = metric
  const sources = [...readings, ...(baseline === null ? [] : [baseline])].map((each) => each.source)
  return one('metric', id, {
    day: readings.at(-1)?.day ?? baseline?.day ?? null,
    title,
    // Most readings come from one place.
    body: [notes, ...new Set(sources), unit],
    competencies,
  })
}

/** Only what the person wrote into it: the rest is found where it is kept. */
function packetToDocuments({ id, title, sections }: Packet): SearchDocument[] {
  return one('packet', id, { title, body: sections.map(({ text }) => text ?? '') })
}

/** One for all of its criteria: few of them say anything without the others. */
function ladderToDocuments(ladder: Ladder): SearchDocument[] {
  const { id, employer, name, asOf, foundAt, levels, criteria, notes } = ladder
  const subjects = new Set(criteria.map(({ subject }) => subject))
  return one('ladder', id, {
    day: asOf,
    title: `${employer}: ${name}`,
    body: [
      notes,
      ...levels.flatMap((level) => [level.title, level.summary]),
      ...criteria.map(({ category, text }) => (category === '' ? text : `${category}: ${text}`)),
      foundAt,
    ],
    competencies: [...subjects].filter((subject) => subject !== null),
  })
}
