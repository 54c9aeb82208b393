import { describe, expect, it } from 'vitest'
import { plainEntry } from '#shared/records/entry.ts'
import { BARE_SCHEMA, toBareShape } from '#shared/vault/bare-changes.ts'
import { newestNumber, registry } from '../../../../src/renderer/data/migrations/registry.ts'
import { aChange } from '../../../support/builders/a-change.ts'
import { aGoal } from '../../../support/builders/a-goal.ts'
import { anEntry } from '../../../support/builders/an-entry.ts'

const { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source } = anEntry()
const before = { id, createdAt, updatedAt, deletedAt, day, at, text, tags, starred, source }

describe('the shape of a store that is put together from changes alone', () => {
  it('is the newest there is: a new migration has to be taken into account here', () => {
    expect(BARE_SCHEMA).toBe(newestNumber(registry))
  })

  it('is given to rows that were written before the journal, and leaves later ones as they are', () => {
    const after = { ...plainEntry, ...before, mood: 4 }
    const step = { table: 'entries' as const, id, before, after }
    const { steps } = toBareShape(aChange({ steps: [step] }))
    expect(steps).toEqual([{ ...step, before: { ...plainEntry, ...before }, after }])
  })

  it('is given to goals that were written before there were ladders', () => {
    const { level: _level, ...former } = aGoal()
    const level = { ladder: former.id, level: 'staff' }
    const after = { ...former, level }
    const step = { table: 'goals' as const, id: former.id, before: former, after }
    const { steps } = toBareShape(aChange({ steps: [step] }))
    expect(steps).toEqual([{ ...step, before: { ...former, level: null }, after }])
  })

  it('leaves what is not there', () => {
    const step = { table: 'entries' as const, id, before: null, after: null }
    expect(toBareShape(aChange({ steps: [step] })).steps).toEqual([step])
  })
})
