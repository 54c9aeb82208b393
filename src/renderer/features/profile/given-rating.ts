import * as z from 'zod/mini'
import { ratingSchema } from '#shared/records/rating.ts'
import type { Day } from '#shared/units/day.ts'

/** A rating that somebody else gave, as it is typed in. */
export function givenRatingSchema(today: Day) {
  const { value, raters, day, note } = ratingSchema.shape
  return z.strictObject({
    source: z.enum(['manager', 'peer', 'report', 'other']),
    value,
    raters,
    day: day.check(z.refine((given) => given <= today, 'a day up to today')),
    note,
  })
}

export type GivenRating = z.output<ReturnType<typeof givenRatingSchema>>
