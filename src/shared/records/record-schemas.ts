import type * as z from 'zod/mini'
import type { RecordTable } from './change.ts'
import { entrySchema } from './entry.ts'
import { forecastSchema } from './forecast.ts'
import { goalSchema } from './goal.ts'
import { milestoneSchema } from './milestone.ts'
import { predictionSchema } from './prediction.ts'
import { profileSchema } from './profile.ts'
import { programEnrollmentSchema } from './program-enrollment.ts'
import { ratingSchema } from './rating.ts'
import { settingsSchema } from './settings.ts'
import { snapshotSchema } from './snapshot.ts'

/** The shape of every table's rows. */
export const recordSchemas = {
  profile: profileSchema,
  ratings: ratingSchema,
  goals: goalSchema,
  snapshots: snapshotSchema,
  settings: settingsSchema,
  milestones: milestoneSchema,
  program: programEnrollmentSchema,
  predictions: predictionSchema,
  forecasts: forecastSchema,
  entries: entrySchema,
} as const satisfies Readonly<Record<RecordTable, z.ZodMiniType>>

/** Which record type each table holds. */
export type RecordOf = { [Name in RecordTable]: z.output<(typeof recordSchemas)[Name]> }
