/** Weeks that rests are counted over. Unit: weeks. Source: judgement (a quarter of a year). */
export const REST_WINDOW = 13

/** Weeks of rest within `REST_WINDOW` that a streak goes on over. Source: judgement (a holiday, or an illness). */
export const RESTS_ALLOWED = 2

export interface Streak {
  /** Weeks with an entry since the streak began; rests do not add to it. */
  readonly weeks: number
  /** Weeks of rest that it went on over. */
  readonly rests: number
  /**
   * `growing`: this week or the one before it has an entry. `resting`: it pauses, and goes on with the next entry.
   * `none`: there is nothing to go on with; the next entry begins one.
   */
  readonly state: 'growing' | 'resting' | 'none'
}

/**
 * Weeks in a row with an entry. `written`: for each week from this one back whether it has one. This week never counts
 * as missed, since it is not over. A missed week is a rest; any `REST_WINDOW` weeks in a row bear `RESTS_ALLOWED`.
 */
export function countStreak(written: readonly boolean[]): Streak {
  let weeks = 0
  let rests = 0
  /** Places of the rests, those since the oldest written week too: they count only once another one lies before. */
  const places: number[] = []
  for (const [at, isWritten] of written.entries()) {
    if (isWritten) {
      weeks += 1
      rests = places.length
    } else if (at > 0) {
      places.push(at)
      const oldest = places[places.length - 1 - RESTS_ALLOWED]
      if (oldest !== undefined && at - oldest < REST_WINDOW) break
    }
  }
  const isGrowing = written[0] === true || written[1] === true
  return { weeks, rests, state: weeks === 0 ? 'none' : isGrowing ? 'growing' : 'resting' }
}

/** Whether weeks before those looked at could still belong to the streak. */
export function mayReachFurther(written: readonly boolean[]): boolean {
  return countStreak([...written, true]).weeks > countStreak(written).weeks
}
