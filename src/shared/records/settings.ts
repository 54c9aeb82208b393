import * as z from 'zod/mini'
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
}

export const settingsSchema = z.strictObject({ ...recordFields, ...settingsFields })
export type Settings = z.output<typeof settingsSchema>

/** What holds until something is set. */
export const defaultSettings = {
  theme: 'system',
  dimensionWeights: { technical: 1, leadership: 1, experience: 1 },
  leniencyDiscount: false,
} as const satisfies Omit<Settings, keyof typeof recordFields>
