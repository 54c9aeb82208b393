import type { RecordTable } from '#shared/records/change.ts'
import type { RecordOf } from '#shared/records/record-schemas.ts'

interface Sheet<Name extends RecordTable> {
  readonly path: string
  readonly headings: readonly string[]
  toRows(record: RecordOf[Name]): readonly (readonly string[])[]
}

/** The numbers, for a spreadsheet. What lies in the trash is not among them. */
export const SHEETS: { readonly [Name in RecordTable]?: Sheet<Name> } = {
  ratings: {
    path: 'tables/ratings.csv',
    headings: ['day', 'subject', 'value', 'source', 'raters', 'note', 'id'],
    toRows: ({ day, subject, value, source, raters, note, id }) => [
      [day, subject, String(value), source, String(raters), note, id],
    ],
  },
  snapshots: {
    path: 'tables/readiness.csv',
    headings: ['day', 'goal_id', 'item', 'value', 'required', 'id'],
    toRows: ({ day, goalId, readiness, attainment, items, id }) => [
      [day, goalId, 'readiness', String(readiness), '1', id],
      ...Object.entries(attainment).map(([name, value]) => [
        day,
        goalId,
        name,
        String(value),
        '1',
        id,
      ]),
      ...Object.entries(items).map(([name, { current, required }]) => [
        day,
        goalId,
        name,
        String(current),
        String(required),
        id,
      ]),
    ],
  },
  milestones: {
    path: 'tables/milestones.csv',
    headings: [
      'title',
      'section',
      'state',
      'start',
      'due',
      'weeks',
      'done_on',
      'shown_by',
      'goal_id',
      'id',
    ],
    toRows: ({ title, section, state, start, due, weeks, doneOn, shownBy, goalId, id }) => [
      [
        title,
        section,
        state,
        start ?? '',
        due ?? '',
        String(weeks),
        doneOn ?? '',
        shownBy,
        goalId,
        id,
      ],
    ],
  },
  predictions: {
    path: 'tables/predictions.csv',
    headings: ['made_on', 'statement', 'chance', 'by', 'outcome', 'resolved_on', 'goal_id', 'id'],
    toRows: ({ madeOn, statement, chance, by, outcome, resolvedOn, goalId, id }) => [
      [
        madeOn,
        statement,
        String(chance),
        by,
        outcome === null ? '' : String(outcome),
        resolvedOn ?? '',
        goalId,
        id,
      ],
    ],
  },
  sessions: {
    path: 'tables/sessions.csv',
    headings: ['day', 'person_id', 'state', 'minutes', 'help', 'mood', 'summary', 'id'],
    toRows: ({ day, personId, state, minutes, help, mood, summary, id }) => [
      [day, personId, state, text(minutes), help.join(' '), text(mood), summary, id],
    ],
  },
  actions: {
    path: 'tables/actions.csv',
    headings: ['text', 'state', 'due', 'closed_on', 'owner_id', 'person_id', 'notes', 'id'],
    toRows: ({ text: what, state, due, closedOn, ownerId, personId, notes, id }) => [
      [what, state, due ?? '', closedOn ?? '', ownerId ?? 'me', personId ?? '', notes, id],
    ],
  },
  evidence: {
    path: 'tables/evidence.csv',
    headings: ['day', 'title', 'scope', 'rests_on', 'competency', 'strength', 'id'],
    toRows: ({ day, title, scope, source, competencies, id }) =>
      (competencies.length === 0 ? [null] : competencies).map((shown) => [
        day,
        title,
        scope,
        source,
        shown?.subject ?? '',
        text(shown?.strength ?? null),
        id,
      ]),
  },
  prompts: {
    path: 'tables/questions.csv',
    headings: ['letter', 'question', 'template', 'retired', 'id'],
    toRows: ({ letter, text: question, template, retired, id }) => [
      [letter, question, template, String(retired), id],
    ],
  },
  forecasts: {
    path: 'tables/forecasts.csv',
    headings: ['day', 'goal_id', 'p50', 'p80', 'p90', 'weekly_hours', 'wanted_by', 'id'],
    toRows: ({ day, goalId, p50, p80, p90, inputs, id }) => [
      [day, goalId, p50, p80, p90, String(inputs.weeklyHours), inputs.by ?? '', id],
    ],
  },
  artifacts: {
    path: 'tables/artifacts.csv',
    headings: [
      'title',
      'kind',
      'path',
      'status',
      'due',
      'done_on',
      'parts',
      'parts_done',
      'evidence',
      'id',
    ],
    toRows: ({ title, kind, path, status, due, doneOn, components, evidence, id }) => [
      [
        title,
        kind,
        path ?? '',
        status,
        due ?? '',
        doneOn ?? '',
        String(components.length),
        String(components.filter((part) => part.doneOn !== null).length),
        String(evidence.length),
        id,
      ],
    ],
  },
  metrics: {
    path: 'tables/metric-readings.csv',
    headings: ['metric', 'reading', 'day', 'value', 'unit', 'source', 'metric_id'],
    toRows: ({ title, unit, baseline, target, readings, id }) =>
      [
        ...(baseline === null ? [] : [{ what: 'baseline', ...baseline }]),
        ...readings.map((reading) => ({ what: 'reading', ...reading })),
        ...(target === null ? [] : [{ what: 'target', day: target.by, ...target, source: '' }]),
      ].map(({ what, day, value, source }) => [
        title,
        what,
        day ?? '',
        String(value),
        unit,
        source,
        id,
      ]),
  },
  ladders: {
    path: 'tables/ladder-criteria.csv',
    headings: [
      'employer',
      'ladder',
      'level',
      'category',
      'criterion',
      'subject',
      'required',
      'state',
      'ladder_id',
      'id',
    ],
    toRows: ({ employer, name, criteria, id }) =>
      criteria.map((criterion) => [
        employer,
        name,
        criterion.level,
        criterion.category,
        criterion.text,
        criterion.subject ?? '',
        text(criterion.required),
        criterion.state,
        id,
        criterion.id,
      ]),
  },
}

function text(value: number | null): string {
  return value === null ? '' : String(value)
}
