import { describe, expect, it } from 'vitest'
import { type Change, RECORD_TABLES, type RecordTable } from '#shared/records/change.ts'
import {
  CHANGE_KINDS,
  isOfKind,
} from '../../../../../../src/renderer/features/settings/history/change-kinds.ts'
import {
  dayHeading,
  groupByDay,
} from '../../../../../../src/renderer/features/settings/history/days.ts'
import { daysLeftText } from '../../../../../../src/renderer/features/settings/history/trash-words.ts'

function aChange(overrides: Partial<Change> = {}): Change {
  return {
    number: 1,
    at: '2026-03-01T12:00:00.000Z',
    command: 'milestones/save',
    label: 'Edit a milestone',
    steps: [{ table: 'milestones', id: 'a', before: null, after: {} }],
    automatic: false,
    reverts: [],
    rows: ['milestones/a'],
    ...overrides,
  }
}

describe('the days left in the trash', () => {
  it.each([
    ['2026-03-01T09:00:00.000Z', '30 days left'],
    ['2026-03-30T08:00:00.000Z', '2 days left'],
    ['2026-03-30T10:00:00.000Z', '1 day left'],
    ['2026-04-02T09:00:00.000Z', 'goes with one of the next starts'],
  ])('at %s are told as %s', (now, text) => {
    expect(daysLeftText('2026-03-01T09:00:00.000Z', now, 'en-US')).toBe(text)
  })
})

describe('the kinds of the history', () => {
  it('leave out what Cairn did by itself unless it is asked for', () => {
    expect(isOfKind('all')(aChange({ automatic: true }))).toBe(false)
    expect(isOfKind('automatic')(aChange({ automatic: true }))).toBe(true)
    expect(isOfKind('automatic')(aChange())).toBe(false)
  })

  it('go by the records that a change touched', () => {
    expect(isOfKind('roadmap')(aChange())).toBe(true)
    expect(isOfKind('person')(aChange())).toBe(false)
    for (const table of ['artifacts', 'metrics', 'packets', 'packetVersions'] as const) {
      const steps = [{ table, id: 'a', before: null, after: {} }]
      expect(isOfKind('portfolio')(aChange({ steps })), table).toBe(true)
    }
  })

  it('have a place for every record that a person changes', () => {
    const own: readonly RecordTable[] = CHANGE_KINDS.flatMap(({ tables }) => tables ?? [])
    const automatic = ['snapshots', 'forecasts']
    expect([...own, ...automatic].sort()).toEqual([...RECORD_TABLES].sort())
  })
})

describe('the days of the history', () => {
  it('hold the changes of each in their order', () => {
    const changes = [
      aChange({ number: 3, at: '2026-03-02T12:00:00.000Z' }),
      aChange({ number: 2 }),
      aChange({ number: 1 }),
    ]
    const days = groupByDay(changes)
    expect(days.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-01'])
    expect(days[1]?.changes.map(({ number }) => number)).toEqual([2, 1])
    expect(dayHeading('2026-03-01' as never, 'en-US')).toBe('Sunday, March 1, 2026')
  })
})
