import * as z from 'zod/mini'
import { clockTimeSchema } from '../units/numbers.ts'
import { recordFields } from './base.ts'

const weightSchema = z
  .number('a weight from 0.1 to 10')
  .check(z.minimum(0.1, 'a weight from 0.1 to 10'), z.maximum(10, 'a weight from 0.1 to 10'))

/** What a person can set, each with its own bounds. */
export const settingsFields = {
  theme: z.enum(['system', 'light', 'dark']),
  /** Relative weights of the readiness dimensions; equal weights are robust (study: Dawes 1979). */
  dimensionWeights: z.strictObject({
    technical: weightSchema,
    leadership: weightSchema,
    experience: weightSchema,
  }),
  /** Half a point off self-ratings until three other ratings exist. Off by default. */
  leniencyDiscount: z.boolean(),
  journal: z.strictObject({
    /** Weeks in a row with an entry are counted and shown. */
    streak: z.boolean(),
    /** Day of the weekly review, Monday 1 to Sunday 7; null for none. */
    reviewDay: z.nullable(z.int().check(z.minimum(1), z.maximum(7))),
  }),
  reminders: z.strictObject({
    sessions: z.boolean(),
    actions: z.boolean(),
    weeklyReview: z.boolean(),
    /** When the day's reminders come. */
    time: clockTimeSchema,
    /** Nothing is shown from `from` to `to`, also across midnight; null for no such hours. */
    quiet: z.nullable(z.strictObject({ from: clockTimeSchema, to: clockTimeSchema })),
  }),
}

export const settingsSchema = z.strictObject({ ...recordFields, ...settingsFields })
export type Settings = z.output<typeof settingsSchema>

/** What holds until something is set. */
export const defaultSettings = {
  theme: 'system',
  dimensionWeights: { technical: 1, leadership: 1, experience: 1 },
  leniencyDiscount: false,
  journal: { streak: true, reviewDay: 5 },
  reminders: {
    sessions: true,
    actions: true,
    weeklyReview: true,
    time: '09:00',
    quiet: { from: '19:00', to: '08:00' },
  },
} as const satisfies Omit<Settings, keyof typeof recordFields>
