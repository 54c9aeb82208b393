import { describe, expect, it } from 'vitest'
import { toWallClock } from '../../../../src/renderer/data/wall-clock.ts'

describe('toWallClock', () => {
  it.each([
    ['2026-11-25T23:30:00.000Z', 'Asia/Tokyo', '2026-11-26', '08:30'],
    ['2026-11-25T04:30:00.000Z', 'America/New_York', '2026-11-24', '23:30'],
    ['2026-11-25T00:00:00.000Z', 'UTC', '2026-11-25', '00:00'],
    ['2026-11-25T00:00:00.000Z', 'Asia/Kathmandu', '2026-11-25', '05:45'],
    // The hour that is left out and the one that comes twice.
    ['2026-03-29T01:30:00.000Z', 'Europe/Berlin', '2026-03-29', '03:30'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Berlin', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', 'Europe/Berlin', '2026-10-25', '02:30'],
  ])('shows %s in %s as %s %s', (instant, zone, day, time) => {
    expect(toWallClock(instant, zone)).toEqual({ day, time })
  })
})
