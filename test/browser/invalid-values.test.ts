import { describe, expect, it } from 'vitest'
import type { RecordTable } from '#shared/records/change.ts'
import { recordSchemas } from '#shared/records/record-schemas.ts'
import { commit } from '../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { chooseGoal, saveGoal } from '../../src/renderer/data/goal-repository.ts'
import { saveProfile } from '../../src/renderer/data/profile-repository.ts'
import { addRating } from '../../src/renderer/data/rating-repository.ts'
import { saveSettings } from '../../src/renderer/data/settings-repository.ts'
import { keepSnapshot } from '../../src/renderer/data/snapshot-repository.ts'
import { cleanDatabasesAfterEach, openAsWriter, readAll } from '../support/browser/databases.ts'
import { aForecast } from '../support/builders/a-forecast.ts'
import { aGoal } from '../support/builders/a-goal.ts'
import { aLadder } from '../support/builders/a-ladder.ts'
import { aMetric } from '../support/builders/a-metric.ts'
import { aMilestone } from '../support/builders/a-milestone.ts'
import { aPacket } from '../support/builders/a-packet.ts'
import { aPacketVersion } from '../support/builders/a-packet-version.ts'
import { aPerson } from '../support/builders/a-person.ts'
import { aPrediction } from '../support/builders/a-prediction.ts'
import { aProfile } from '../support/builders/a-profile.ts'
import { aPrompt } from '../support/builders/a-prompt.ts'
import { aRating } from '../support/builders/a-rating.ts'
import { aSession } from '../support/builders/a-session.ts'
import { aSettingsRecord } from '../support/builders/a-settings-record.ts'
import { aSnapshot } from '../support/builders/a-snapshot.ts'
import { anAction } from '../support/builders/an-action.ts'
import { anAgreement } from '../support/builders/an-agreement.ts'
import { anArtifact } from '../support/builders/an-artifact.ts'
import { anAttachment } from '../support/builders/an-attachment.ts'
import { anEnrollment } from '../support/builders/an-enrollment.ts'
import { anEntry } from '../support/builders/an-entry.ts'
import { anEvidence } from '../support/builders/an-evidence.ts'
import { wrongPortfolio } from '../support/wrong-portfolio.ts'
import {
  choiceFaults,
  common,
  dayFaults,
  flagFaults,
  forged,
  idFaults,
  instantFaults,
  lineFaults,
  listFaults,
  long,
  mapFaults,
  moodFaults,
  numberFaults,
  ratioFaults,
  textFaults,
} from '../support/wrong-values.ts'

cleanDatabasesAfterEach()

const builders = {
  profile: aProfile,
  ratings: aRating,
  goals: aGoal,
  snapshots: aSnapshot,
  settings: aSettingsRecord,
  milestones: aMilestone,
  program: anEnrollment,
  predictions: aPrediction,
  forecasts: aForecast,
  entries: anEntry,
  people: aPerson,
  agreements: anAgreement,
  sessions: aSession,
  actions: anAction,
  evidence: anEvidence,
  prompts: aPrompt,
  attachments: anAttachment,
  artifacts: anArtifact,
  metrics: aMetric,
  packets: aPacket,
  packetVersions: aPacketVersion,
  ladders: aLadder,
} as const satisfies Record<RecordTable, () => object>

/** For every field of every record: wrong type, out of range, too long. `updatedAt` is never an input. */
const FAULTS: Record<RecordTable, Record<string, readonly unknown[]>> = {
  profile: {
    ...common,
    name: lineFaults(80),
    currentRole: lineFaults(120),
    yearsExperience: [...numberFaults, undefined, -1, 60.5],
    currentTeamSize: [...numberFaults, undefined, -1, 1.5, 10_001],
    leadershipExperience: textFaults(4000),
    managementExperience: textFaults(4000),
    weeklyHours: [...numberFaults, undefined, 0, 61],
    challengesDone: [...mapFaults, { new_direction: -1 }, { new_direction: 101 }],
    welcomedAt: instantFaults,
  },
  ratings: {
    ...common,
    subject: choiceFaults,
    value: [...numberFaults, null, undefined, 0.9, 10.1, 11, -1],
    source: choiceFaults,
    raters: [...numberFaults, null, undefined, 0, 1.5, 101],
    day: [null, ...dayFaults],
    note: textFaults(2000),
  },
  goals: {
    ...common,
    path: choiceFaults,
    level: [
      undefined,
      5,
      'x',
      [],
      forged,
      {},
      { ladder: aGoal().id, level: 'Staff' },
      { ladder: 'x', level: 'staff' },
      { ladder: aGoal().id, level: 'staff', path: 'cto' },
    ],
    organization: choiceFaults,
    by: dayFaults,
    why: textFaults(2000),
    openingRate: [...numberFaults, undefined, -0.01, 1.01],
    facts: [...mapFaults, { sponsor: 'yes' }, { sponsor: null }],
    chosenAt: [null, ...instantFaults],
  },
  snapshots: {
    ...common,
    goalId: idFaults,
    day: [null, ...dayFaults],
    readiness: ratioFaults,
    attainment: [...mapFaults, {}, { ...aSnapshot().attainment, technical: 2 }],
    items: [...mapFaults, {}, { ...aSnapshot().items, influence: { current: 11, required: 8 } }],
  },
  settings: {
    ...common,
    theme: choiceFaults,
    dimensionWeights: [...mapFaults, {}, { technical: 0, leadership: 1, experience: 1 }],
    leniencyDiscount: flagFaults,
    journal: [...mapFaults, {}, { streak: 1, reviewDay: 5 }, { streak: true, reviewDay: 8 }],
    reminders: [
      ...mapFaults,
      {},
      { ...aSettingsRecord().reminders, time: '24:00' },
      { ...aSettingsRecord().reminders, quiet: { from: '19:00' } },
    ],
  },
  milestones: {
    ...common,
    goalId: idFaults,
    section: choiceFaults,
    title: [...lineFaults(200), ''],
    outcome: textFaults(2000),
    competencies: [...listFaults, ['unknown'], ['influence', 'influence'], [5]],
    challenge: [undefined, 5, '', 'unknown'],
    weeks: [...numberFaults, null, undefined, 0.1, 105],
    cue: textFaults(600),
    proof: textFaults(2000),
    start: dayFaults,
    due: dayFaults,
    pinned: flagFaults,
    notes: textFaults(10_000),
    dependsOn: [...listFaults, [5], ['a', 'a'], Array.from({ length: 51 }, (_, at) => `${at}`)],
    evidence: [...listFaults, ['not-an-id']],
    state: choiceFaults,
    startedOn: dayFaults,
    doneOn: dayFaults,
    shownBy: lineFaults(400),
    origin: [...mapFaults, {}, { kind: 'stolen', key: null }, { kind: 'plan', key: '' }],
    edited: flagFaults,
    rank: [...numberFaults, null, undefined],
  },
  program: {
    ...common,
    startsOn: [null, ...dayFaults],
    partsDone: [null, undefined, 5, 'x', forged, { part: 'never' }, { [long(121)]: '2026-03-01' }],
    notes: [...mapFaults, { strategic_leadership: long(10_001) }],
  },
  predictions: {
    ...common,
    goalId: idFaults,
    about: choiceFaults,
    milestoneId: idFaults.filter((fault) => fault !== null),
    statement: lineFaults(300),
    chance: ratioFaults,
    madeOn: [null, ...dayFaults],
    by: [null, ...dayFaults],
    outcome: [undefined, 0, 'true', {}],
    resolvedOn: dayFaults,
  },
  forecasts: {
    ...common,
    goalId: idFaults,
    day: [null, ...dayFaults],
    p50: [null, ...dayFaults],
    p80: [null, ...dayFaults],
    p90: [null, ...dayFaults],
    inputs: [...mapFaults, {}, { ...aForecast().inputs, weeklyHours: 0 }],
  },
  entries: {
    ...common,
    day: [null, ...dayFaults],
    at: instantFaults,
    text: textFaults(500_000),
    tags: [...listFaults, [''], ['one', 'one'], [5], [long(61)], ['two\nlines']],
    starred: flagFaults,
    kind: choiceFaults,
    letters: [...listFaults, ['unknown'], ['learn', 'learn']],
    competencies: [...listFaults, ['unknown'], ['influence', 'influence'], [5]],
    people: [...listFaults, ['not-an-id']],
    mood: moodFaults,
    prompt: textFaults(400),
    lesson: [
      undefined,
      5,
      forged,
      {},
      { text: '', learnedOn: '2026-03-01', seen: 0, nextOn: null },
      { text: 'a', learnedOn: '2026-03-01', seen: -1, nextOn: null },
    ],
    source: [
      undefined,
      5,
      'x',
      [],
      forged,
      {},
      { app: 'other', key: 'a' },
      { app: 'jrnl', key: '' },
      { app: 'jrnl', key: long(201) },
    ],
  },
  people: {
    ...common,
    name: [...lineFaults(80), ''],
    handle: lineFaults(40),
    work: lineFaults(160),
    roles: [...listFaults, ['unknown'], ['mentor', 'mentor']],
    notes: textFaults(10_000),
  },
  agreements: {
    ...common,
    personId: idFaults,
    role: choiceFaults,
    goals: [
      ...listFaults,
      [{}],
      [{ id: idFaults[4], text: 'a', subject: null, atStart: null, atEnd: null }],
      [{ id: aPerson().id, text: 'a', subject: null, atStart: 11, atEnd: null }],
    ],
    cadenceWeeks: [...numberFaults, undefined, 0, 1.5, 53],
    confidentiality: textFaults(2000),
    startedOn: [null, ...dayFaults],
    endedOn: dayFaults,
    outcome: textFaults(4000),
  },
  sessions: {
    ...common,
    personId: idFaults,
    agreementId: idFaults.filter((fault) => fault !== null),
    state: choiceFaults,
    day: [null, ...dayFaults],
    time: [undefined, 5, '', '9:00', '24:00', '10:60'],
    minutes: [...numberFaults, undefined, 0, 1.5, 1441],
    agenda: [
      ...listFaults,
      [{}],
      [{ id: aPerson().id, text: 'two\nlines', done: false, carriedFrom: null }],
    ],
    notes: textFaults(100_000),
    summary: textFaults(2000),
    help: [...listFaults, ['unknown'], ['advice', 'advice']],
    mood: moodFaults,
    competencies: [...listFaults, ['unknown'], ['influence', 'influence'], [5]],
  },
  actions: {
    ...common,
    text: [...lineFaults(300), ''],
    notes: textFaults(4000),
    ownerId: idFaults.filter((fault) => fault !== null),
    personId: idFaults.filter((fault) => fault !== null),
    due: dayFaults,
    state: choiceFaults,
    closedOn: dayFaults,
    sessionId: idFaults.filter((fault) => fault !== null),
    entryId: idFaults.filter((fault) => fault !== null),
    competencies: [...listFaults, ['unknown'], ['influence', 'influence'], [5]],
  },
  evidence: {
    ...common,
    title: [...lineFaults(200), ''],
    day: [null, ...dayFaults],
    story: textFaults(20_000),
    scope: choiceFaults,
    source: choiceFaults,
    impact: textFaults(4000),
    numbers: [
      ...listFaults,
      [{}],
      [{ what: 'a', before: null, after: Number.NaN, unit: '' }],
      [{ what: 'a', before: null, after: null, unit: '' }],
    ],
    seenBy: [...listFaults, ['not-an-id']],
    links: [
      ...listFaults,
      [{ label: 'a', address: 'javascript:alert(1)' }],
      [{ label: 'a', address: 'file:///etc/passwd' }],
      [{ label: 'a', address: 'https://a b' }],
    ],
    competencies: [
      ...listFaults,
      [{ subject: 'unknown', strength: 1 }],
      [{ subject: 'influence', strength: 4 }],
      [
        { subject: 'influence', strength: 1 },
        { subject: 'influence', strength: 2 },
      ],
    ],
    entries: [...listFaults, ['not-an-id']],
    sessions: [...listFaults, ['not-an-id']],
  },
  prompts: {
    ...common,
    letter: choiceFaults,
    text: [...textFaults(400), ''],
    template: textFaults(10_000),
    retired: flagFaults,
    rank: [...numberFaults, null, undefined],
    replaces: [undefined, 5, '', long(61)],
  },
  attachments: {
    ...common,
    owner: [
      ...mapFaults,
      {},
      { table: 'profile', id: aPerson().id },
      { table: 'entries', id: 'x' },
    ],
    name: lineFaults(200),
    type: [...choiceFaults, 'text/html', 'image/svg+xml'],
    size: [...numberFaults, null, undefined, -1, 1.5, 5_000_001],
    digest: [null, undefined, 5, '', 'AB', 'g'.repeat(64)],
    data: [null, undefined, 5, 'not base64', long(5_000_001)],
  },
  ...wrongPortfolio,
}

const TEST = { command: 'test/put', label: 'Put' }

async function openFilled(): Promise<CairnDatabase> {
  const database = await openAsWriter()
  await saveProfile(database, { name: 'Ada' })
  await chooseGoal(database, { path: 'cto', organization: 'startup' })
  return database
}

describe.each(Object.keys(FAULTS) as RecordTable[])('the table %s', (table) => {
  const faults = FAULTS[table]

  it('has a test for every field', () => {
    const fields = Object.keys(recordSchemas[table].shape).filter((field) => field !== 'updatedAt')
    expect(Object.keys(faults).sort()).toEqual(fields.sort())
  })

  it.each(Object.keys(faults))(
    'refuses every wrong %s by name and stores nothing',
    async (field) => {
      const database = await openFilled()
      const before = await readAll(database)
      for (const wrong of faults[field] ?? []) {
        const record = { ...builders[table](), [field]: wrong }
        const result = await commit(database, TEST, (recorder) =>
          recorder.put(table, record as never),
        )
        const where = `${field} = ${String(JSON.stringify(wrong)).slice(0, 60)}`
        expect(result, where).toMatchObject({ ok: false, error: { type: 'InvalidValue' } })
        const named = result.ok ? '' : (result.error as { field: string }).field
        expect([field, '__proto__'], where).toContain(named.split('.')[0])
      }
      expect(await readAll(database)).toEqual(before)
    },
  )

  it('refuses a key it does not know, and __proto__', async () => {
    const database = await openFilled()
    const before = await readAll(database)
    for (const [extra, field] of [
      [{ admin: true }, 'admin'],
      [forged, '__proto__'],
    ] as const) {
      const record = { ...builders[table](), ...(extra as object) }
      const result = await commit(database, TEST, (recorder) =>
        recorder.put(table, record as never),
      )
      expect(result).toMatchObject({ ok: false, error: { type: 'InvalidValue', field } })
    }
    expect(await readAll(database)).toEqual(before)
  })
})

describe('a command', () => {
  const { goalId, day, readiness, attainment, items } = aSnapshot()
  const snapshot = { goalId, day, readiness, attainment, items }
  const cases: [string, string, (database: CairnDatabase) => Promise<unknown>][] = [
    ['saveProfile', 'name', (database) => saveProfile(database, { name: 5 as never })],
    ['saveProfile', 'admin', (database) => saveProfile(database, { admin: true } as never)],
    ['saveProfile', 'id', (database) => saveProfile(database, { id: goalId } as never)],
    ['saveProfile', '__proto__', (database) => saveProfile(database, forged as never)],
    ['saveProfile', 'name', (database) => saveProfile(database, { name: undefined as never })],
    ['addRating', 'value', (database) => addRating(database, { subject: 'influence', value: 11 })],
    [
      'addRating',
      'value',
      (database) => addRating(database, { subject: 'influence', value: Number.NaN }),
    ],
    ['addRating', 'subject', (database) => addRating(database, { subject: {} as never, value: 5 })],
    [
      'addRating',
      'admin',
      (database) => addRating(database, { subject: 'influence', value: 5, admin: 1 } as never),
    ],
    [
      'chooseGoal',
      'path',
      (database) => chooseGoal(database, { path: 'king' as never, organization: 'startup' }),
    ],
    ['chooseGoal', '(root)', (database) => chooseGoal(database, [] as never)],
    ['saveGoal', 'path', (database) => saveGoal(database, { path: 'tech_lead' } as never)],
    ['saveGoal', 'chosenAt', (database) => saveGoal(database, { chosenAt: '' } as never)],
    ['saveGoal', 'openingRate', (database) => saveGoal(database, { openingRate: 2 })],
    ['saveSettings', 'theme', (database) => saveSettings(database, { theme: 'pink' as never })],
    ['saveSettings', 'admin', (database) => saveSettings(database, { admin: true } as never)],
    [
      'keepSnapshot',
      'readiness',
      (database) => keepSnapshot(database, { ...snapshot, readiness: 2 }),
    ],
    [
      'keepSnapshot',
      'items',
      (database) => keepSnapshot(database, { ...snapshot, items: forged as never }),
    ],
  ]

  it.each(cases)('%s refuses a wrong %s and stores nothing', async (_name, field, run) => {
    const database = await openFilled()
    const before = await readAll(database)
    const result = (await run(database)) as { ok: boolean; error: { field: string } }
    expect(result).toMatchObject({ ok: false, error: { type: 'InvalidValue' } })
    expect([field, '__proto__']).toContain(result.error.field.split('.')[0])
    expect(await readAll(database)).toEqual(before)
  })
})
