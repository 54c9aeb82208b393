import type { RecordTable } from '#shared/records/change.ts'

/** What one record of a table is called. */
export const KIND_WORDS: Readonly<Record<RecordTable, string>> = {
  profile: 'Profile',
  ratings: 'Rating',
  goals: 'Goal',
  snapshots: 'Readiness of a day',
  settings: 'Settings',
  milestones: 'Milestone',
  program: 'Program',
  predictions: 'Prediction',
  forecasts: 'Forecast of a day',
  entries: 'Journal entry',
}

/** What a field is called on the screen. One that is not named here is bookkeeping, and nobody is told of it. */
export const FIELD_WORDS: Readonly<Record<RecordTable, Readonly<Record<string, string>>>> = {
  profile: {
    name: 'Name',
    currentRole: 'Current role',
    yearsExperience: 'Years of experience',
    currentTeamSize: 'Team size',
    leadershipExperience: 'Leadership experience',
    managementExperience: 'Management experience',
    weeklyHours: 'Hours a week for growth',
    challengesDone: 'Challenges met',
  },
  ratings: {
    value: 'Rating',
    source: 'From',
    raters: 'People',
    day: 'Day',
    note: 'Note',
  },
  goals: {
    path: 'Role',
    organization: 'Size of the organization',
    by: 'Your date',
    why: 'Why',
    openingRate: 'Chance of an opening a year',
    facts: 'The opening',
  },
  snapshots: { readiness: 'Readiness' },
  settings: {
    theme: 'Theme',
    dimensionWeights: 'Weight',
    leniencyDiscount: 'Half a point off own ratings',
  },
  milestones: {
    section: 'Section',
    title: 'Title',
    outcome: 'Outcome',
    competencies: 'Competencies',
    challenge: 'Challenge',
    weeks: 'Weeks of work',
    cue: 'If-then plan',
    proof: 'What will show it',
    start: 'Start',
    due: 'Due',
    pinned: 'Dates held in place',
    notes: 'Notes',
    dependsOn: 'Waits for',
    state: 'State',
    startedOn: 'Begun on',
    doneOn: 'Done on',
    shownBy: 'What shows it',
    rank: 'Place in the order',
  },
  program: { startsOn: 'Start day', partsDone: 'Parts ticked off', notes: 'Notes' },
  predictions: {
    statement: 'Prediction',
    chance: 'Chance',
    by: 'By',
    outcome: 'Came true',
    resolvedOn: 'Known on',
  },
  forecasts: { p50: 'Even odds', p80: 'Eight in ten', p90: 'Nine in ten' },
  entries: { day: 'Day', text: 'Text', tags: 'Tags', starred: 'Starred' },
}

/** Words of the choices that are stored as one word of the program's own. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  planned: 'Planned',
  active: 'Under way',
  done: 'Done',
  dropped: 'Let go',
  self: 'You',
  cto: 'CTO',
  vp_engineering: 'VP Engineering',
  system: 'As the system has it',
}
