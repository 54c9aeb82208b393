import { describe, expect, it } from 'vitest'
import {
  backupsState,
  historyState,
  lockState,
  trashState,
} from '../../../../../src/renderer/features/settings/page-states.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const LOCK = { state: 'unlocked', canRemember: true, remembers: false } as const

describe('the line about', () => {
  it('the backups tells the age of the newest, and asks for care once it is old', () => {
    const at = '2026-11-22T09:00:00.000Z'
    expect(backupsState({ is: 'kept', at }, true, NOW)).toEqual({
      text: 'Last copy 3 hours ago',
      needsCare: false,
    })
    expect(backupsState({ is: 'old', at: '2026-11-12T12:00:00.000Z' }, false, NOW)).toEqual({
      text: 'Last backup 10 days ago',
      needsCare: true,
    })
  })

  it('the lock says whether and when it closes', () => {
    expect(lockState('desktop', null).text).toBe('Off')
    expect(lockState('desktop', { ...LOCK, autoLockMinutes: null }).text).toBe('On')
    expect(lockState('desktop', { ...LOCK, autoLockMinutes: 1 }).text).toBe(
      'On, after 1 minute without input',
    )
  })

  it('the trash counts what is in it', () => {
    expect(trashState(0, 'en-US').text).toBe('Nothing in the trash')
    expect(trashState(1, 'en-US').text).toBe('1 thing, kept for 30 days')
  })

  it('the history counts changes', () => {
    expect(historyState(0, null, NOW).text).toBe('Nothing has been entered yet')
    expect(historyState(1, NOW, NOW).text).toBe('1 change, the last one just now')
  })
})
