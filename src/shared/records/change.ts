import * as z from 'zod/mini'
import { instantSchema } from './base.ts'

/** Tables whose rows are records; the bookkeeping tables `changes` and `meta` are not among them. */
export const RECORD_TABLES = [
  'profile',
  'ratings',
  'goals',
  'snapshots',
  'settings',
  'milestones',
  'program',
  'predictions',
  'forecasts',
  'entries',
  'people',
  'agreements',
  'sessions',
  'actions',
  'evidence',
  'prompts',
  'attachments',
  'artifacts',
  'metrics',
  'packets',
  'packetVersions',
  'ladders',
] as const
export const recordTableSchema = z.enum(RECORD_TABLES)
export type RecordTable = z.output<typeof recordTableSchema>

/** One row before and after; null where it did not exist. Applied backwards, it undoes the step. */
export const changeStepSchema = z.strictObject({
  table: recordTableSchema,
  id: z.string(),
  before: z.nullable(z.unknown()),
  after: z.nullable(z.unknown()),
})

/** One committed command, or a part of one that brings in very many rows. `number` grows by one with each, without gaps. */
export const changeSchema = z.strictObject({
  number: z.int().check(z.positive()),
  at: instantSchema,
  /** Name of the command, `area/verb`. */
  command: z.string(),
  /** What a person would call it, for "Undo …". */
  label: z.string(),
  steps: z.array(changeStepSchema),
  /** Made by the program and not by the person, such as the readiness of a day: undone along with what it followed. */
  automatic: z.boolean(),
  /** Numbers of the changes that this one took back, newest first. An undo that is itself taken back is a redo. */
  reverts: z.array(z.int().check(z.positive())),
  /** `table/id` of every row it touched, each once, for the history of a record. */
  rows: z.array(z.string()),
})
export type Change = z.output<typeof changeSchema>
export type ChangeStep = z.output<typeof changeStepSchema>
