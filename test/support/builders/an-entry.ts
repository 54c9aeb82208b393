import { type Entry, plainEntry } from '#shared/records/entry.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** A line about one day, written here. */
export function anEntry(overrides: Partial<Entry> = {}): Entry {
  return {
    ...recordBase(),
    day: '2026-03-01' as Day,
    ...plainEntry,
    text: 'The review went well.',
    tags: [],
    letters: [],
    competencies: [],
    people: [],
    source: null,
    ...overrides,
  }
}
