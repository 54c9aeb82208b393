import { describe, expect, it } from 'vitest'
import { movedDates } from '../../../../../src/renderer/ui/picture/trail-dates.ts'
import { keyToTrailRequest } from '../../../../../src/renderer/ui/picture/trail-keys.ts'
import {
  trailEntry,
  trailNeighbor,
} from '../../../../../src/renderer/ui/picture/trail-navigation.ts'
import type { Day } from '../../../../../src/shared/units/day.ts'

const dates = { start: '2026-12-01' as Day, due: '2026-12-15' as Day }

describe('moving a milestone in time', () => {
  it('moves both days, or one end', () => {
    expect(movedDates(dates, 'both', 7)).toEqual({ start: '2026-12-08', due: '2026-12-22' })
    expect(movedDates(dates, 'start', -7)).toEqual({ start: '2026-11-24', due: '2026-12-15' })
    expect(movedDates(dates, 'due', 7)).toEqual({ start: '2026-12-01', due: '2026-12-22' })
  })

  it('stops an end at the other one', () => {
    expect(movedDates(dates, 'start', 60)).toEqual({ start: dates.due, due: dates.due })
    expect(movedDates(dates, 'due', -60)).toEqual({ start: dates.start, due: dates.start })
  })

  it('leaves a day unset that was never set, unless that end is taken hold of', () => {
    const dueOnly = { start: null, due: dates.due }
    expect(movedDates(dueOnly, 'both', 7)).toEqual({ start: null, due: '2026-12-22' })
    expect(movedDates(dueOnly, 'start', -7)).toEqual({ start: '2026-12-08', due: dates.due })
  })
})

describe('the keys of the trail', () => {
  const plain = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }

  it('moves by a week with Alt, only the due day with Shift', () => {
    expect(keyToTrailRequest({ ...plain, key: 'ArrowLeft', altKey: true }, true)).toEqual({
      kind: 'move',
      grip: 'both',
      days: -7,
    })
    const shifted = { ...plain, key: 'ArrowRight', altKey: true, shiftKey: true }
    expect(keyToTrailRequest(shifted, true)).toEqual({ kind: 'move', grip: 'due', days: 7 })
  })

  it('leaves Enter to the button and other combinations to the window', () => {
    expect(keyToTrailRequest({ ...plain, key: 'Enter' }, true)).toBeNull()
    expect(keyToTrailRequest({ ...plain, key: 'k', ctrlKey: true }, true)).toBeNull()
  })

  it('ticks off with Space also where single letters are switched off', () => {
    expect(keyToTrailRequest({ ...plain, key: 'x' }, false)).toBeNull()
    expect(keyToTrailRequest({ ...plain, key: ' ' }, false)).toEqual({ kind: 'tick' })
  })
})

describe('walking along the trail', () => {
  const places = [
    { id: 'a', row: 0, toX: 10, to: '2026-10-01', isMovable: false },
    { id: 'b', row: 2, toX: 40, to: '2026-12-01', isMovable: true },
    { id: 'c', row: 0, toX: 80, to: '2027-01-01', isMovable: true },
    { id: 'd', row: 3, toX: 90, to: '2027-02-01', isMovable: true },
  ]

  it('goes to the neighbor in time, whichever lane it is in', () => {
    expect(trailNeighbor(places, 'b', 'later')).toBe('c')
    expect(trailNeighbor(places, 'b', 'earlier')).toBe('a')
    expect(trailNeighbor(places, 'd', 'later')).toBe('d')
    expect(trailNeighbor(places, 'c', 'first')).toBe('a')
    expect(trailNeighbor(places, 'c', 'last')).toBe('d')
  })

  it('goes up and down to the nearest of the next row that holds any', () => {
    expect(trailNeighbor(places, 'c', 'down')).toBe('b')
    expect(trailNeighbor(places, 'd', 'up')).toBe('b')
    expect(trailNeighbor(places, 'b', 'up')).toBe('a')
    expect(trailNeighbor(places, 'a', 'up')).toBe('a')
  })

  it('is entered at the next open milestone', () => {
    expect(trailEntry(places, '2026-11-22')).toBe('b')
    expect(trailEntry(places, '2030-01-01')).toBe('d')
    expect(trailEntry([], '2026-11-22')).toBeNull()
  })
})
