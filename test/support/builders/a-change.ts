import type { Change } from '#shared/records/change.ts'

/** A command of the person that made one record. */
export function aChange(overrides: Partial<Change> = {}): Change {
  const step = { table: 'goals', id: 'a-goal', before: null, after: { id: 'a-goal' } } as const
  return {
    number: 1,
    at: '2026-03-01T09:00:00.000Z',
    command: 'goals/choose',
    label: 'Choose a goal',
    steps: [step],
    automatic: false,
    reverts: [],
    rows: ['goals/a-goal'],
    ...overrides,
  }
}
