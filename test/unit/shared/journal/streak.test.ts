import { describe, expect, it } from 'vitest'
import { countStreak, mayReachFurther, REST_WINDOW } from '#shared/journal/streak.ts'

/** Weeks from this one back: `x` with an entry, `.` without. */
function weeks(text: string): readonly boolean[] {
  return [...text].map((sign) => sign === 'x')
}

describe('the streak', () => {
  it('counts weeks in a row with an entry', () => {
    expect(countStreak(weeks('xxxx'))).toEqual({ weeks: 4, rests: 0, state: 'growing' })
  })

  it('does not take this week for missed while it runs', () => {
    expect(countStreak(weeks('.xxx'))).toEqual({ weeks: 3, rests: 0, state: 'growing' })
  })

  it('pauses in a missed week and goes on after it', () => {
    expect(countStreak(weeks('..xxx'))).toEqual({ weeks: 3, rests: 1, state: 'resting' })
    expect(countStreak(weeks('x.xxx'))).toEqual({ weeks: 4, rests: 1, state: 'growing' })
  })

  it('goes on over two weeks of rest in a quarter', () => {
    expect(countStreak(weeks('xx..xxx'))).toEqual({ weeks: 5, rests: 2, state: 'growing' })
  })

  it('ends at the third week of rest in a quarter', () => {
    expect(countStreak(weeks('xx.x.x.xxx')).weeks).toBe(4)
    expect(countStreak(weeks('....xxx'))).toEqual({ weeks: 0, rests: 0, state: 'none' })
  })

  it('bears two rests in each quarter, for as long as one likes', () => {
    const quarter = `${'x'.repeat(REST_WINDOW - 2)}..`
    expect(countStreak(weeks(`${quarter.repeat(8)}x`))).toMatchObject({ weeks: 89, rests: 16 })
  })

  it('does not count the weeks before the first entry as rests', () => {
    expect(countStreak(weeks('xxx.....'))).toEqual({ weeks: 3, rests: 0, state: 'growing' })
  })

  it('says whether earlier weeks could belong to it', () => {
    expect(mayReachFurther(weeks('xxx'))).toBe(true)
    expect(mayReachFurther(weeks('xxx..'))).toBe(true)
    expect(mayReachFurther(weeks('xxx...'))).toBe(false)
  })
})
