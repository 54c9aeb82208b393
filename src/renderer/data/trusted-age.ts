/** What is known of the time. Shape: ISO 8601 in UTC. */
export interface TimeSeen {
  /** What the clock says at present. */
  readonly now: string
  /**
   * A time that is kept in the store, best the newest one of an earlier day: the instant of a change. Null where
   * nothing was ever written.
   */
  readonly known: string | null
}

const DAY_MS = 86_400_000

/**
 * What makes two times of different days. Unit: milliseconds. Source: judgement; short of a day, for whoever looks in
 * at eight on one morning and at seven on the next, and long enough that a clock set wrong is noticed.
 */
export const ANOTHER_DAY = 20 * 3_600_000

/**
 * Whether something that began at `since` is over after `days`, so that it may be taken away for good. A clock alone
 * does not decide that, since one that jumps ahead would empty the trash at once: it also has to have been over on
 * an earlier day, by a time that the store itself has kept. So after any jump nothing goes before time was
 * seen to go on from there. A time of today, or from beyond the present, does not count.
 */
export function isTrulyOver(since: string, days: number, { now, known }: TimeSeen): boolean {
  if (known === null) return false
  const seen = Date.parse(known)
  const isOfEarlierDay = Date.parse(now) - seen >= ANOTHER_DAY
  return isOfEarlierDay && seen - Date.parse(since) > days * DAY_MS
}
