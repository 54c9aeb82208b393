import { describe, expect, it } from 'vitest'
import { createReadingPace } from '../../../../src/renderer/data/reading-pace.ts'

const changes = (count: number, rowsOfEach: number) =>
  Array.from({ length: count }, () => ({
    rows: Array.from({ length: rowsOfEach }, (_, at) => `entries/${at}`),
  }))

describe('changes read in one go', () => {
  it('are few at first, and as many as may be once they are known to be small', () => {
    const pace = createReadingPace(100)
    expect(pace.next()).toBe(5)
    pace.note(changes(5, 1))
    expect(pace.next()).toBe(100)
  })

  it('are as few as have a thousand rows, and never none', () => {
    const pace = createReadingPace(100)
    pace.note(changes(5, 100))
    expect(pace.next()).toBe(10)
    pace.note(changes(1, 5000))
    expect(pace.next()).toBe(1)
  })

  it('are as before where nothing was read, also where the row is unknown', () => {
    const pace = createReadingPace(3)
    expect(pace.next()).toBe(3)
    pace.note([])
    expect(pace.next()).toBe(3)
    pace.note(changes(3, 0))
    expect(pace.next()).toBe(3)
  })
})
