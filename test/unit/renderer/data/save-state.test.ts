import { beforeEach, describe, expect, it } from 'vitest'
import {
  dismissFailures,
  resetSaveState,
  saveAbandoned,
  saveFailed,
  saveStarted,
  saveSucceeded,
  setReadOnly,
  useSaveState,
} from '../../../../src/renderer/data/save-state.ts'

const FULL = { type: 'NotStored', reason: 'QuotaExceededError' } as const
const phase = () => useSaveState.getState().phase

beforeEach(resetSaveState)

describe('the save state', () => {
  it('goes from idle over saving to saved', () => {
    expect(phase()).toBe('idle')
    saveStarted()
    expect(phase()).toBe('saving')
    saveSucceeded({})
    expect(phase()).toBe('saved')
  })

  it('says saved only when the last of several writes is done', () => {
    saveStarted()
    saveStarted()
    saveSucceeded({})
    expect(phase()).toBe('saving')
    saveSucceeded({})
    expect(phase()).toBe('saved')
  })

  it('keeps what was typed when it could not be stored', () => {
    saveStarted()
    saveFailed(FULL, 'Edit profile', { name: 'Ada', yearsExperience: 8 })
    expect(useSaveState.getState()).toMatchObject({
      phase: 'failed',
      failures: [{ error: FULL, label: 'Edit profile', text: 'name: Ada\nyearsExperience: 8' }],
    })
  })

  it('stays failed when something else is stored', () => {
    saveStarted()
    saveFailed(FULL, 'Edit profile', { name: 'Ada' })
    saveStarted()
    saveSucceeded({ currentRole: 'Engineer' })
    expect(phase()).toBe('failed')
  })

  it('is mended when the same values are stored later', () => {
    saveStarted()
    saveFailed(FULL, 'Edit profile', { name: 'Ada' })
    saveStarted()
    saveSucceeded({ name: 'Ada L.', currentRole: 'Engineer' })
    expect(phase()).toBe('saved')
  })

  it('forgets failures that the person dismissed', () => {
    saveStarted()
    saveFailed(FULL, 'Edit profile', { name: 'Ada' })
    dismissFailures()
    expect(phase()).toBe('idle')
  })

  it('does not wait for a command that ended in a defect', () => {
    saveStarted()
    saveAbandoned()
    expect(phase()).toBe('idle')
  })

  it('says read-only before anything else', () => {
    saveStarted()
    saveFailed(FULL, 'Edit profile', {})
    setReadOnly(true)
    expect(phase()).toBe('read-only')
    setReadOnly(false)
    expect(phase()).toBe('failed')
  })
})
