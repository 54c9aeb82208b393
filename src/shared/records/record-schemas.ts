import type * as z from 'zod/mini'
import { actionSchema } from './action.ts'
import { agreementSchema } from './agreement.ts'
import { artifactSchema } from './artifact.ts'
import { attachmentSchema } from './attachment.ts'
import type { RecordTable } from './change.ts'
import { entrySchema } from './entry.ts'
import { evidenceSchema } from './evidence.ts'
import { forecastSchema } from './forecast.ts'
import { goalSchema } from './goal.ts'
import { ladderSchema } from './ladder.ts'
import { metricSchema } from './metric.ts'
import { milestoneSchema } from './milestone.ts'
import { packetSchema, packetVersionSchema } from './packet.ts'
import { personSchema } from './person.ts'
import { predictionSchema } from './prediction.ts'
import { profileSchema } from './profile.ts'
import { programEnrollmentSchema } from './program-enrollment.ts'
import { promptSchema } from './prompt.ts'
import { ratingSchema } from './rating.ts'
import { sessionSchema } from './session.ts'
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
  people: personSchema,
  agreements: agreementSchema,
  sessions: sessionSchema,
  actions: actionSchema,
  evidence: evidenceSchema,
  prompts: promptSchema,
  attachments: attachmentSchema,
  artifacts: artifactSchema,
  metrics: metricSchema,
  packets: packetSchema,
  packetVersions: packetVersionSchema,
  ladders: ladderSchema,
} as const satisfies Readonly<Record<RecordTable, z.ZodMiniType>>

/** Which record type each table holds. */
export type RecordOf = { [Name in RecordTable]: z.output<(typeof recordSchemas)[Name]> }
