import type { Person } from '#shared/records/person.ts'
import { recordBase } from './record.ts'

/** A mentor. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    ...recordBase(),
    name: 'Maya Torres',
    handle: 'maya',
    work: 'Principal engineer, platform',
    roles: ['mentor'],
    notes: '',
    ...overrides,
  }
}
