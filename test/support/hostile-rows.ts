import type { Day } from '#shared/units/day.ts'
import { ARTIFACT_KINDS, LEADER_LETTERS } from '#shared/vocabulary.ts'
import { aGoal } from './builders/a-goal.ts'
import { aCriterion, aLadder, aLadderLevel } from './builders/a-ladder.ts'
import { aMetric, aReading } from './builders/a-metric.ts'
import { aMilestone } from './builders/a-milestone.ts'
import { aPacket } from './builders/a-packet.ts'
import { aPacketVersion } from './builders/a-packet-version.ts'
import { aPerson } from './builders/a-person.ts'
import { aPrediction } from './builders/a-prediction.ts'
import { aProfile } from './builders/a-profile.ts'
import { aPrompt } from './builders/a-prompt.ts'
import { aRating } from './builders/a-rating.ts'
import { aSession } from './builders/a-session.ts'
import { anAction } from './builders/an-action.ts'
import { anAgreement } from './builders/an-agreement.ts'
import { aComponent, anArtifact } from './builders/an-artifact.ts'
import { anAttachment } from './builders/an-attachment.ts'
import { anEnrollment } from './builders/an-enrollment.ts'
import { anEntry } from './builders/an-entry.ts'
import { anEvidence } from './builders/an-evidence.ts'
import { recordBase } from './builders/record.ts'
import { type WrittenTable, withTextEverywhere } from './hostile-records.ts'
import type { RowsByTable } from './screens/put-rows.ts'

/** Those whose addresses a test opens: each has all texts in every field that is long enough. */
export const FIRST = {
  people: recordBase().id,
  entries: recordBase().id,
  sessions: recordBase().id,
  evidence: recordBase().id,
  artifacts: recordBase().id,
  metrics: recordBase().id,
  packets: recordBase().id,
  packetVersions: recordBase().id,
  ladders: recordBase().id,
} as const

const GOAL = aGoal({ why: 'x' })

interface Days {
  readonly today: Day
  readonly weekAgo: Day
  readonly yearAgo: Day
  readonly soon: Day
}

type Build = (at: number) => object

/** A row of each table in which a person writes about a goal, with something in every text, so that each is found. */
const ROADMAP = {
  profile: () =>
    aProfile({ leadershipExperience: 'x', managementExperience: 'x', welcomedAt: GOAL.createdAt }),
  goals: () => GOAL,
  ratings: () => aRating({ note: 'x' }),
  milestones: () =>
    aMilestone({ goalId: GOAL.id, notes: 'x', shownBy: 'x', evidence: [FIRST.evidence] }),
  program: () => anEnrollment({ notes: { leadership_foundations: 'x' } }),
  predictions: () => aPrediction({ goalId: GOAL.id }),
} as const satisfies Partial<Record<WrittenTable, Build>>

/** The same for the journal: all about one person, and due, so that every screen has something to show. */
function journal({ today, weekAgo, yearAgo, soon }: Days) {
  const personId = FIRST.people
  const point = { id: recordBase().id, text: 'x', done: false, carriedFrom: null }
  const goal = { id: recordBase().id, text: 'x', subject: null, atStart: null, atEnd: null }
  const lesson = { text: 'x', learnedOn: yearAgo, seen: 0, nextOn: today }
  const written = [today, weekAgo, yearAgo]
  const states = ['held', 'planned', 'canceled'] as const
  return {
    people: () => aPerson({ notes: 'x' }),
    entries: (at) =>
      anEntry({
        ...{ day: written[at % written.length] ?? today, tags: ['x'], prompt: 'x', lesson },
        ...{ people: [personId], source: { app: 'markdown', key: 'x' } },
      }),
    agreements: (at) =>
      anAgreement({ personId, goals: [goal], endedOn: at === 0 ? null : today, outcome: 'x' }),
    sessions: (at) => {
      const state = states[at % states.length] ?? 'held'
      const day = state === 'planned' ? soon : today
      return aSession({ personId, state, day, agenda: [point], notes: 'x' })
    },
    actions: (at) =>
      anAction({
        ...{ notes: 'x', personId, ownerId: at % 2 === 0 ? null : personId, due: today },
        ...{ sessionId: FIRST.sessions, entryId: FIRST.entries },
      }),
    evidence: () =>
      anEvidence({
        ...{ day: today, story: 'x', impact: 'x', seenBy: [personId] },
        ...{ entries: [FIRST.entries], sessions: [FIRST.sessions] },
        numbers: [{ what: 'x', before: 1, after: 2, unit: 'x' }],
        links: [{ label: 'x', address: 'https://example.org/x' }],
      }),
    prompts: (at) =>
      aPrompt({ letter: LEADER_LETTERS[at % LEADER_LETTERS.length] ?? 'reflect', template: 'x' }),
    attachments: (at) => {
      const table = at % 2 === 0 ? 'entries' : 'evidence'
      return anAttachment({ owner: { table, id: FIRST[table] } })
    },
  } as const satisfies Partial<Record<WrittenTable, Build>>
}

/** The same for the portfolio and employers' ladders. */
const PORTFOLIO = {
  artifacts: (at) =>
    anArtifact({
      ...{ description: 'x', notes: 'x', components: [aComponent({ notes: 'x' })] },
      kind: ARTIFACT_KINDS[at % ARTIFACT_KINDS.length] ?? 'technical_artifacts',
      links: [{ label: 'x', address: 'https://example.org/x' }],
    }),
  metrics: () => aMetric({ notes: 'x', baseline: aReading({ value: 60 }), readings: READINGS }),
  packets: () =>
    aPacket({
      sections: [{ id: 'gaps', isShown: true, text: 'x' }],
      redaction: {
        ...{ people: [], hidesNumbers: false },
        words: [{ word: 'x', replacement: 'x' }],
      },
    }),
  packetVersions: (at) =>
    aPacketVersion({ packetId: FIRST.packets, number: at + 1, label: 'x', sections: SECTIONS }),
  ladders: () =>
    aLadder({
      ...{ foundAt: 'x', notes: 'x', criteria: [aCriterion()] },
      levels: [aLadderLevel({ summary: 'x' })],
    }),
} as const satisfies Partial<Record<WrittenTable, Build>>

const READINGS = [aReading({ day: '2026-03-02' as Day }), aReading({ day: '2026-03-09' as Day })]
const SECTIONS = [{ id: 'gaps', title: 'x', text: 'x' } as const]

/** In a table of many rows each text has one of its own; in a table of one row all are joined. */
const SINGLE: readonly string[] = ['profile', 'goals', 'program']

/** Rows of the roadmap and what is beside it. `places` gets every field that took a text. */
export function hostileRoadmap(texts: readonly string[], places: Set<string>): RowsByTable {
  return filled(ROADMAP, texts, places)
}

/** Rows of the journal. The first of each table has all texts, and its address in `FIRST`. */
export function hostileJournal(
  texts: readonly string[],
  places: Set<string>,
  days: Days,
): RowsByTable {
  return filled(journal(days), texts, places)
}

/** Rows of the portfolio and of ladders, the first of each table as in `hostileJournal`. */
export function hostilePortfolio(texts: readonly string[], places: Set<string>): RowsByTable {
  return filled(PORTFOLIO, texts, places)
}

function filled(
  builds: Readonly<Partial<Record<WrittenTable, Build>>>,
  texts: readonly string[],
  places: Set<string>,
): RowsByTable {
  const fill = (table: WrittenTable, row: object, text: string) => {
    const found = withTextEverywhere(table, row as Readonly<Record<string, unknown>>, text)
    for (const place of found.places) places.add(`${table}.${place}`)
    return found.row
  }
  const tables = Object.entries(builds) as [WrittenTable, Build][]
  return Object.fromEntries(
    tables.map(([table, build]) => {
      const rows = texts.map((text, at) => fill(table, build(at), text))
      // A short line keeps the first text alone, a long text takes all of them.
      const all = fill(table, rows[0] ?? {}, texts.join('\n'))
      const first = table in FIRST ? { ...all, id: FIRST[table as keyof typeof FIRST] } : all
      return [table, SINGLE.includes(table) ? [first] : [first, ...rows.slice(1)]]
    }),
  )
}
