import { describe, expect, it } from 'vitest'
import { isTrulyOver } from '../../../../src/renderer/data/trusted-age.ts'

const DELETED = '2026-01-01T12:00:00.000Z'

function isOver(now: string, known: string | null): boolean {
  return isTrulyOver(DELETED, 30, { now, known })
}

describe('what lies in the trash', () => {
  it('is over once an earlier day has seen it over', () => {
    expect(isOver('2026-02-02T12:00:00.000Z', '2026-02-01T09:00:00.000Z')).toBe(true)
  })

  it('is not over on the first day that says so', () => {
    expect(isOver('2026-02-02T12:00:00.000Z', '2026-01-31T09:00:00.000Z')).toBe(false)
    expect(isOver('2026-02-02T12:00:00.000Z', '2026-02-02T11:00:00.000Z')).toBe(false)
  })

  it('is not over for a clock that jumped ten years ahead, nor for what was written under it on that day', () => {
    expect(isOver('2036-01-02T12:00:00.000Z', '2026-01-02T12:00:00.000Z')).toBe(false)
    expect(isOver('2036-01-02T12:00:00.000Z', '2036-01-02T08:00:00.000Z')).toBe(false)
  })

  it('is over where time goes on from the jump on another day', () => {
    expect(isOver('2036-01-03T08:00:00.000Z', '2036-01-02T12:00:00.000Z')).toBe(true)
  })

  it('is not over by a time from beyond the present, left by a clock that was set right again', () => {
    expect(isOver('2026-01-05T12:00:00.000Z', '2036-01-02T12:00:00.000Z')).toBe(false)
  })

  it('is not over where nothing is known', () => {
    expect(isOver('2036-01-03T08:00:00.000Z', null)).toBe(false)
    expect(isOver('2036-01-03T08:00:00.000Z', 'not an instant')).toBe(false)
  })
})
