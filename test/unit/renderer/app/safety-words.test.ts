import { describe, expect, it } from 'vitest'
import { safetyToWords } from '../../../../src/renderer/app/shell/safety-words.ts'

const NOW = '2026-11-22T12:00:00.000Z'

describe('the sign about copies', () => {
  it('says nothing while all is well', () => {
    expect(safetyToWords({ is: 'kept', at: NOW }, true, NOW)).toBeNull()
    expect(safetyToWords({ is: 'unknown' }, true, NOW)).toBeNull()
  })

  it('tells an old backup by hours, and from the second day on by days', () => {
    const old = (at: string) => safetyToWords({ is: 'old', at }, true, NOW)?.text
    expect(old('2026-11-21T10:00:00.000Z')).toBe('Backup 26 hours old')
    expect(old('2026-11-17T12:00:00.000Z')).toBe('Backup 5 days old')
  })

  it('reads out that a backup is old once, and not each hour anew', () => {
    const announced = (at: string) => safetyToWords({ is: 'old', at }, true, NOW)?.announced
    expect(announced('2026-11-21T10:00:00.000Z')).toBe(announced('2026-11-17T12:00:00.000Z'))
  })

  it('tells how far long work has come and does not read out every step', () => {
    expect(safetyToWords({ is: 'working', what: 'backup', share: 0.409 }, true, NOW)).toEqual({
      tone: 'quiet',
      text: 'Backup 40 %',
      announced: '',
    })
  })

  it('calls for care where the folder or the disk fails', () => {
    expect(safetyToWords({ is: 'unreachable' }, true, NOW)?.tone).toBe('care')
    expect(safetyToWords({ is: 'full' }, true, NOW)?.tone).toBe('care')
  })

  it('only mentions it where the first backup is the person’s to make', () => {
    expect(safetyToWords({ is: 'none' }, false, NOW)?.tone).toBe('quiet')
    expect(safetyToWords({ is: 'none' }, true, NOW)?.tone).toBe('care')
  })
})
