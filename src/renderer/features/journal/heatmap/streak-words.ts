import type { Streak } from '#shared/journal/streak.ts'

/** The streak in a line that praises nobody and blames nobody; null where there is nothing to tell. */
export function streakText({ weeks, rests, state }: Streak): string | null {
  if (state === 'none') return null
  const written = weeks === 1 ? '1 week with an entry' : `${weeks} weeks with an entry`
  if (state === 'resting') return `${written} so far, resting now. It goes on when you do.`
  if (weeks === 1) return `${written}.`
  return rests === 0
    ? `${weeks} weeks in a row with an entry.`
    : `${written}, and ${rests} of rest in between.`
}
