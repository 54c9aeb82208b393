import type { FrozenDatabase } from './raw-database.ts'

const FIELDS = {
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-01-05T08:00:00.000Z',
  deletedAt: null,
}
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
  goalId: '01940000-0000-7000-8000-000000000003',
  day: '2026-01-05',
  readiness: 0.6,
  attainment: { technical: 0.7, leadership: 0.6, experience: 0.5, organization: 0.25 },
  items: Object.fromEntries(SUBJECTS.map((subject) => [subject, { current: 5, required: 8 }])),
}

/** A database as version 0002 left it. Never edited. */
export const frozen0002: FrozenDatabase = {
  version: 20,
  tables: {
    profile: { key: 'id', indexes: {}, rows: [PROFILE] },
    ratings: {
      key: 'id',
      indexes: {
        '[source+subject+day+id]': ['source', 'subject', 'day', 'id'],
        '[subject+day+id]': ['subject', 'day', 'id'],
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
          id: '01940000-0000-7000-8000-000000000003',
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
    settings: { key: 'id', indexes: {}, rows: [] },
    snapshots: {
      key: 'id',
      indexes: { '[goalId+day]': ['goalId', 'day'] },
      unique: ['[goalId+day]'],
      rows: [SNAPSHOT],
    },
    changes: {
      key: 'number',
      indexes: {},
      rows: [
        {
          number: 1,
          at: '2026-01-05T08:00:00.000Z',
          command: 'profile/save',
          label: 'Edit profile',
          steps: [{ table: 'profile', id: PROFILE.id, before: null, after: PROFILE }],
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
          changeNumber: 4,
          rows: { profile: 1, ratings: 1, goals: 1, snapshots: 1 },
        },
      ],
    },
  },
}
