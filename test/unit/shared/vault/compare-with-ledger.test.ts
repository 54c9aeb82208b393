import { describe, expect, it } from 'vitest'
import { compareWithLedger, LOSSES, type StoreFacts } from '#shared/vault/compare-with-ledger.ts'
import { EMPTY_DIGEST } from '#shared/vault/digest.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'

const ledger: Ledger = {
  databaseId: '01940000-0000-7000-8000-000000000001',
  changeNumber: 20,
  changedAt: '2026-11-01T08:00:00.000Z',
  rows: { goals: 2 },
  digest: EMPTY_DIGEST,
}

function aStore(changes: Partial<StoreFacts> = {}): StoreFacts {
  return {
    databaseId: ledger.databaseId,
    replaces: null,
    changeNumber: 20,
    changedAtLedger: ledger.changedAt,
    firstNumber: 1,
    rows: { goals: 2 },
    counted: { goals: 2 },
    ...changes,
  }
}

const EMPTY = aStore({
  databaseId: null,
  changeNumber: 0,
  changedAtLedger: null,
  firstNumber: null,
  rows: {},
  counted: {},
})
const OTHER_ID = '01940000-0000-7000-8000-000000000002'

describe('compareWithLedger', () => {
  it.each([
    ['first', EMPTY, null],
    ['new', aStore(), null],
    ['in-step', aStore(), ledger],
    ['in-step', aStore({ changeNumber: 25, rows: { goals: 7 }, counted: { goals: 7 } }), ledger],
    ['in-step', aStore({ counted: { goals: 2, ratings: 0 } }), ledger],
    ['restored', aStore({ databaseId: OTHER_ID, replaces: ledger.databaseId }), ledger],
    ['empty', EMPTY, ledger],
    ['behind', aStore({ changeNumber: 19, changedAtLedger: null }), ledger],
    ['shortened', aStore({ counted: { goals: 1 } }), ledger],
    ['shortened', aStore({ counted: {} }), null],
    ['other', aStore({ databaseId: OTHER_ID }), ledger],
    ['parted', aStore({ changedAtLedger: '2026-11-01T08:00:00.001Z' }), ledger],
    ['parted', aStore({ changeNumber: 30, changedAtLedger: null }), ledger],
    ['parted', aStore({ changeNumber: 30, changedAtLedger: null, firstNumber: null }), ledger],
    ['parted', aStore({ changeNumber: 30, changedAtLedger: null, firstNumber: 20 }), ledger],
    ['in-step', aStore({ changeNumber: 30, changedAtLedger: null, firstNumber: 21 }), ledger],
  ] as const)('is %s', (verdict, store, known) => {
    expect(compareWithLedger(store, known)).toBe(verdict)
  })

  it('takes an empty store for loss even where the ledger knows of no rows', () => {
    expect(compareWithLedger(EMPTY, { ...ledger, changeNumber: 0, rows: {} })).toBe('empty')
  })

  it('counts every verdict that misses something among the losses', () => {
    expect(LOSSES).toEqual(['empty', 'behind', 'shortened', 'other', 'parted'])
  })
})
