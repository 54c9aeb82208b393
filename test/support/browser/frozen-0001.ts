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

/** A database as version 0001 left it. Never edited. */
export const frozen0001: FrozenDatabase = {
  version: 10,
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
          changeNumber: 3,
          rows: { profile: 1, ratings: 1, goals: 1 },
        },
      ],
    },
  },
}
