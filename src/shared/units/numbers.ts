import * as z from 'zod/mini'
import '../schema.ts'

/** A rating. Unit: points on the seed's scale. Range: 1 to 10, fractions only where sources are combined. */
export const ratingValueSchema = z
  .number('a number from 1 to 10')
  .check(z.minimum(1, 'a number from 1 to 10'), z.maximum(10, 'a number from 1 to 10'))

/** A part of a whole. Unit: none. Range: 0 to 1. */
export const ratioSchema = z.number('a number from 0 to 1').check(z.minimum(0), z.maximum(1))

/** Experience. Unit: years. Range: 0 to 60 (judgement: a working life). */
export const yearsSchema = z
  .number('a number of years from 0 to 60')
  .check(
    z.minimum(0, 'a number of years from 0 to 60'),
    z.maximum(60, 'a number of years from 0 to 60'),
  )

/** Time for growth beside the job. Unit: hours a week. Range: 0.5 to 60 (judgement). */
export const weeklyHoursSchema = z
  .number('hours a week from 0.5 to 60')
  .check(
    z.minimum(0.5, 'hours a week from 0.5 to 60'),
    z.maximum(60, 'hours a week from 0.5 to 60'),
  )

/** Time set aside for growth when the person gave none. Unit: hours a week. Source: judgement. */
export const DEFAULT_WEEKLY_HOURS = 4

/** People in a team. Unit: people. Range: 0 to 10,000 (judgement: the largest engineering organizations). */
export const teamSizeSchema = z
  .int('a whole number of people from 0 to 10000')
  .check(
    z.minimum(0, 'a whole number of people from 0 to 10000'),
    z.maximum(10000, 'a whole number of people from 0 to 10000'),
  )

/** How often a challenge was met. Unit: times. Range: 0 to 100. */
export const challengeCountSchema = z
  .int('a whole number from 0 to 100')
  .check(
    z.minimum(0, 'a whole number from 0 to 100'),
    z.maximum(100, 'a whole number from 0 to 100'),
  )

/**
 * Estimate of a milestone. Unit: weeks, at one hour a week beside the job. Range: 0.2 (a day or so) to 104 (judgement:
 * what takes longer than two years is not one milestone).
 */
export const milestoneWeeksSchema = z
  .number('a number of weeks from 0.2 to 104')
  .check(
    z.minimum(0.2, 'a number of weeks from 0.2 to 104'),
    z.maximum(104, 'a number of weeks from 0.2 to 104'),
  )

/** How it felt. Range: 1 low to 5 high. Source: judgement. */
export const moodSchema = z
  .int('a whole number from 1 to 5')
  .check(z.minimum(1, 'a whole number from 1 to 5'), z.maximum(5, 'a whole number from 1 to 5'))

/** A time of day where the person is. Shape: `HH:MM`. Range: 00:00 to 23:59. */
export const clockTimeSchema = z
  .string('a time as HH:MM')
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:MM'))
