import { describe, expect, it } from 'vitest'
import { type SafetyFacts, toSafety } from '../../../../../src/renderer/data/vault/safety.ts'
import type { VaultState } from '../../../../../src/shared/vault/vault-state.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const LATER_CHANGE = '2026-11-22T11:59:00.000Z'

const state: VaultState = {
  folder: 'ready',
  folderName: null,
  lock: { state: 'off', canRemember: false, remembers: false, autoLockMinutes: null },
  uncleanExit: false,
  ledger: null,
  snapshots: [],
  damaged: 0,
  freeBytes: null,
  olderRuntime: null,
}

function facts(changes: Partial<SafetyFacts> = {}): SafetyFacts {
  return {
    kind: 'desktop',
    state,
    failure: null,
    lastBackupAt: '2026-11-22T09:00:00.000Z',
    work: null,
    ...changes,
  }
}

const safetyOf = (changes: Partial<SafetyFacts>, changedAt: string | null = LATER_CHANGE) =>
  toSafety(facts(changes), changedAt, NOW).is

describe('how safe the records are', () => {
  it('is unknown before the vault was read, and while there is nothing to keep', () => {
    expect(safetyOf({ state: null })).toBe('unknown')
    expect(safetyOf({ lastBackupAt: null }, null)).toBe('unknown')
  })

  it('is good with a copy younger than a day', () => {
    expect(safetyOf({})).toBe('kept')
  })

  it('is old after a day without a copy, where copies are made by themselves', () => {
    expect(safetyOf({ lastBackupAt: '2026-11-21T12:00:00.000Z' })).toBe('old')
  })

  it('grows no older while nothing is changed', () => {
    const lastBackupAt = '2026-10-01T12:00:00.000Z'
    expect(safetyOf({ lastBackupAt }, lastBackupAt)).toBe('kept')
  })

  it('is aging for a week where the person makes the files, and then old', () => {
    const byHand = { kind: 'web', state: { ...state, folder: 'none' } } as const
    expect(safetyOf({ ...byHand, lastBackupAt: '2026-11-21T12:00:00.000Z' })).toBe('aging')
    expect(safetyOf({ ...byHand, lastBackupAt: '2026-11-15T12:00:00.000Z' })).toBe('old')
  })

  it('is none where there are records and no copy', () => {
    expect(safetyOf({ lastBackupAt: null })).toBe('none')
  })

  it('tells of the folder and the disk before the age', () => {
    const lastBackupAt = '2026-10-01T12:00:00.000Z'
    expect(safetyOf({ lastBackupAt, state: { ...state, folder: 'unreachable' } })).toBe(
      'unreachable',
    )
    expect(safetyOf({ lastBackupAt, failure: { why: 'full', reason: '' } })).toBe('full')
    expect(safetyOf({ lastBackupAt, state: { ...state, freeBytes: 40_000_000 } })).toBe('full')
    expect(safetyOf({ lastBackupAt, state: { ...state, freeBytes: 400_000_000 } })).toBe('low-disk')
    expect(safetyOf({ lastBackupAt, failure: { why: 'damaged', reason: '' } })).toBe('not-kept')
  })

  it('takes no harm from what the person stopped themselves', () => {
    expect(safetyOf({ failure: { why: 'cancelled', reason: '' } })).toBe('kept')
  })

  it('shows work that is under way before anything else', () => {
    const work = { what: 'snapshot', share: 0.4 } as const
    expect(safetyOf({ work, failure: { why: 'full', reason: '' } })).toBe('working')
  })
})
