import { describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '#shared/records/settings.ts'
import { dueReminders, type ReminderSources } from '#shared/reminders/due-reminders.ts'
import type { Day } from '#shared/units/day.ts'

const TODAY = '2026-11-25' as Day
const TOMORROW = '2026-11-26' as Day
const SESSION = { id: 's', state: 'planned', day: TODAY, time: '14:00' } as const
const ACTION = { id: 'a', state: 'open', due: TODAY, ownerId: null } as const
const SETTINGS = { ...defaultSettings.reminders, quiet: null }

/** What is told at a time of today, as kinds with how many. */
function toldAt(
  time: string,
  sources: Partial<ReminderSources>,
  settings: Partial<Settings['reminders']> = {},
  told: readonly string[] = [],
) {
  const all = { sessions: [], actions: [], reviewWeek: null, ...sources }
  const reminders = dueReminders(
    { day: TODAY, time },
    { ...SETTINGS, ...settings },
    all,
    new Set(told),
  )
  return Object.fromEntries(reminders.map(({ kind, keys }) => [kind, keys.length]))
}

describe('dueReminders', () => {
  it('tells of a session the evening before', () => {
    const sessions = [{ ...SESSION, day: TOMORROW }]
    expect(toldAt('17:59', { sessions })).toEqual({})
    expect(toldAt('18:00', { sessions })).toEqual({ 'session-tomorrow': 1 })
  })

  it('tells of a session in its morning, and not after it began', () => {
    const sessions = [SESSION]
    expect(toldAt('08:59', { sessions })).toEqual({})
    expect(toldAt('09:00', { sessions })).toEqual({ 'session-today': 1 })
    expect(toldAt('14:00', { sessions })).toEqual({})
  })

  it('tells of a session before the usual time when it is earlier than that', () => {
    expect(toldAt('07:00', { sessions: [{ ...SESSION, time: '08:30' }] })).toEqual({
      'session-today': 1,
    })
  })

  it('tells of a session without a time until the day is over', () => {
    const sessions = [{ ...SESSION, time: null }]
    expect(toldAt('08:00', { sessions })).toEqual({})
    expect(toldAt('23:00', { sessions })).toEqual({ 'session-today': 1 })
  })

  it('tells of no session that was held or canceled', () => {
    const sessions = (['held', 'canceled'] as const).map((state) => ({ ...SESSION, state }))
    expect(toldAt('09:00', { sessions })).toEqual({})
  })

  it('tells of own actions that are due or overdue, and of nobody else’s', () => {
    const actions = [
      ACTION,
      { ...ACTION, id: 'b', due: '2026-11-01' as Day },
      { ...ACTION, id: 'c', due: TOMORROW },
      { ...ACTION, id: 'd', due: null },
      { ...ACTION, id: 'e', ownerId: 'maya' },
      { ...ACTION, id: 'f', state: 'done' as const },
    ]
    expect(toldAt('09:00', { actions })).toEqual({ action: 2 })
    expect(toldAt('08:59', { actions })).toEqual({})
  })

  it('tells of the weekly review from the usual time on', () => {
    expect(toldAt('09:00', { reviewWeek: TODAY })).toEqual({ review: 1 })
    expect(toldAt('08:00', { reviewWeek: TODAY })).toEqual({})
  })

  it('tells each thing once, and an action again when it got another day', () => {
    const told = ['action/a/2026-11-25']
    expect(toldAt('10:00', { actions: [ACTION] }, {}, told)).toEqual({})
    const moved = { ...ACTION, due: '2026-11-24' as Day }
    expect(toldAt('10:00', { actions: [moved] }, {}, told)).toEqual({ action: 1 })
  })

  it('tells nothing in quiet hours, and after them what still holds', () => {
    const quiet = { from: '19:00', to: '10:00' }
    expect(toldAt('09:30', { actions: [ACTION] }, { quiet })).toEqual({})
    expect(toldAt('10:00', { actions: [ACTION] }, { quiet })).toEqual({ action: 1 })
    const sessions = [{ ...SESSION, time: '09:45' }]
    expect(toldAt('10:00', { sessions }, { quiet })).toEqual({})
  })

  it('tells nothing that was switched off', () => {
    const sources = { sessions: [{ ...SESSION }], actions: [ACTION], reviewWeek: TODAY }
    const off = { sessions: false, actions: false, weeklyReview: false }
    expect(toldAt('09:00', sources, off)).toEqual({})
  })
})
