import type { FrozenDatabase } from './raw-database.ts'

const FIELDS = {
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-01-05T08:00:00.000Z',
  deletedAt: null,
}
const GOAL_ID = '01940000-0000-7000-8000-000000000004'
const PROFILE = {
  ...FIELDS,
  id: '01940000-0000-7000-8000-000000000001',
  name: 'Ada',
  currentRole: 'Senior Software Engineer',
  yearsExperience: 8,
  currentTeamSize: 6,
  leadershipExperience: '',
  managementExperience: '',
  weeklyHours: 4,
  challengesDone: { new_direction: 1 },
  welcomedAt: '2026-01-05T08:01:00.000Z',
}

const SUBJECTS = [
  'technical_depth',
  'technical_breadth',
  'architecture_experience',
  'industry_knowledge',
  'communication_skills',
  'technical_vision',
  'team_development',
  'strategic_thinking',
  'communication',
  'decision_making',
  'influence',
  'innovation',
  'execution',
]
const SNAPSHOT = {
  ...FIELDS,
  id: '01940000-0000-7000-8000-000000000005',
  goalId: GOAL_ID,
  day: '2026-01-05',
  readiness: 0.6,
  attainment: { technical: 0.7, leadership: 0.6, experience: 0.5, organization: 0.25 },
  items: Object.fromEntries(SUBJECTS.map((subject) => [subject, { current: 5, required: 8 }])),
}

const MILESTONE = {
  ...FIELDS,
  id: '01940000-0000-7000-8000-000000000006',
  goalId: GOAL_ID,
  section: 'competency_development_plan',
  title: 'Write a technical strategy',
  outcome: 'Two teams plan by it.',
  competencies: ['technical_vision'],
  challenge: null,
  weeks: 4,
  cue: '',
  proof: 'The document.',
  start: '2026-01-12',
  due: '2026-02-08',
  pinned: false,
  notes: '',
  dependsOn: [],
  evidence: [],
  state: 'planned',
  startedOn: null,
  doneOn: null,
  shownBy: '',
  origin: { kind: 'plan', key: 'competency/technical_vision/1' },
  edited: false,
  rank: 1,
}
const PREDICTION = {
  ...FIELDS,
  deletedAt: '2026-01-06T08:00:00.000Z',
  id: '01940000-0000-7000-8000-000000000007',
  goalId: GOAL_ID,
  about: 'milestone',
  milestoneId: MILESTONE.id,
  statement: 'The strategy is written',
  chance: 0.6,
  madeOn: '2026-01-05',
  by: '2026-02-08',
  outcome: null,
  resolvedOn: null,
}

const SETTINGS = {
  ...FIELDS,
  id: '01940000-0000-7000-8000-000000000008',
  theme: 'dark',
  dimensionWeights: { technical: 1, leadership: 2, experience: 1 },
  leniencyDiscount: true,
}
const ENTRY = {
  ...FIELDS,
  id: '01940000-0000-7000-8000-000000000009',
  day: '2026-01-04',
  at: '2026-01-04T17:00:00.000Z',
  text: 'The **review** went well.',
  tags: ['review'],
  starred: true,
  source: { app: 'day-one', key: 'ABCDEF0123456789' },
}
const TRASHED_ENTRY = {
  ...ENTRY,
  id: '01940000-0000-7000-8000-00000000000a',
  deletedAt: '2026-01-06T08:00:00.000Z',
  at: null,
  source: null,
}

/** A database as version 0004 left it. Never edited. */
export const frozen0004: FrozenDatabase = {
  version: 40,
  tables: {
    profile: { key: 'id', indexes: {}, rows: [PROFILE] },
    ratings: {
      key: 'id',
      indexes: {
        '[source+subject+day+id]': ['source', 'subject', 'day', 'id'],
        '[subject+day+id]': ['subject', 'day', 'id'],
        deletedAt: 'deletedAt',
      },
      rows: [
        {
          ...FIELDS,
          id: '01940000-0000-7000-8000-000000000002',
          subject: 'influence',
          value: 4,
          source: 'self',
          raters: 1,
          day: '2026-01-05',
          note: 'First look',
        },
      ],
    },
    goals: {
      key: 'id',
      indexes: { '[path+organization]': ['path', 'organization'], chosenAt: 'chosenAt' },
      rows: [
        {
          ...FIELDS,
          id: GOAL_ID,
          path: 'staff_engineer',
          organization: 'mid_size',
          by: '2027-01-05',
          why: 'Wider problems',
          openingRate: null,
          facts: { sponsor: true },
          chosenAt: '2026-01-05T08:02:00.000Z',
        },
      ],
    },
    settings: { key: 'id', indexes: {}, rows: [SETTINGS] },
    snapshots: {
      key: 'id',
      indexes: { '[goalId+day]': ['goalId', 'day'] },
      unique: ['[goalId+day]'],
      rows: [SNAPSHOT],
    },
    milestones: {
      key: 'id',
      indexes: { '[goalId+rank]': ['goalId', 'rank'], deletedAt: 'deletedAt' },
      rows: [MILESTONE],
    },
    program: { key: 'id', indexes: {}, rows: [] },
    predictions: {
      key: 'id',
      indexes: { '[goalId+madeOn]': ['goalId', 'madeOn'], deletedAt: 'deletedAt' },
      rows: [PREDICTION],
    },
    forecasts: {
      key: 'id',
      indexes: { '[goalId+day]': ['goalId', 'day'] },
      unique: ['[goalId+day]'],
      rows: [],
    },
    entries: {
      key: 'id',
      indexes: {
        day: 'day',
        '[source.app+source.key]': ['source.app', 'source.key'],
        deletedAt: 'deletedAt',
      },
      unique: ['[source.app+source.key]'],
      rows: [ENTRY, TRASHED_ENTRY],
    },
    changes: {
      key: 'number',
      indexes: { rows: 'rows' },
      rows: [
        {
          number: 1,
          at: '2026-01-05T08:00:00.000Z',
          command: 'profile/save',
          label: 'Edit profile',
          steps: [{ table: 'profile', id: PROFILE.id, before: null, after: PROFILE }],
          automatic: false,
          reverts: [],
          rows: [`profile/${PROFILE.id}`],
        },
        {
          number: 2,
          at: '2026-01-05T08:01:00.000Z',
          command: 'snapshots/keep',
          label: 'Keep readiness of the day',
          steps: [{ table: 'snapshots', id: SNAPSHOT.id, before: null, after: SNAPSHOT }],
          automatic: true,
          reverts: [],
          rows: [`snapshots/${SNAPSHOT.id}`],
        },
        {
          number: 3,
          at: '2026-01-05T08:02:00.000Z',
          command: 'milestones/accept',
          label: 'Accept the plan',
          steps: [
            { table: 'milestones', id: MILESTONE.id, before: null, after: MILESTONE },
            { table: 'predictions', id: PREDICTION.id, before: null, after: PREDICTION },
          ],
          automatic: false,
          reverts: [],
          rows: [`milestones/${MILESTONE.id}`, `predictions/${PREDICTION.id}`],
        },
        {
          number: 4,
          at: '2026-01-05T08:03:00.000Z',
          command: 'settings/save',
          label: 'Change settings',
          steps: [
            {
              table: 'settings',
              id: SETTINGS.id,
              before: { ...SETTINGS, theme: 'light' },
              after: SETTINGS,
            },
          ],
          automatic: false,
          reverts: [],
          rows: [`settings/${SETTINGS.id}`],
        },
        {
          number: 5,
          at: '2026-01-05T08:04:00.000Z',
          command: 'exchange/import',
          label: 'Import',
          steps: [
            { table: 'entries', id: ENTRY.id, before: null, after: ENTRY },
            { table: 'entries', id: TRASHED_ENTRY.id, before: null, after: TRASHED_ENTRY },
          ],
          automatic: false,
          reverts: [],
          rows: [`entries/${ENTRY.id}`, `entries/${TRASHED_ENTRY.id}`],
        },
      ],
    },
    meta: {
      key: 'id',
      indexes: {},
      rows: [
        {
          id: 'meta',
          databaseId: '01940000-0000-7000-8000-000000000004',
          changeNumber: 5,
          rows: {
            profile: 1,
            ratings: 1,
            goals: 1,
            snapshots: 1,
            milestones: 1,
            program: 0,
            predictions: 1,
            forecasts: 0,
            settings: 1,
            entries: 2,
          },
          replaces: null,
        },
      ],
    },
  },
}
