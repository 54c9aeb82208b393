import * as z from 'zod/mini'
import { actionSchema } from '#shared/records/action.ts'
import { agreementSchema } from '#shared/records/agreement.ts'
import { artifactSchema } from '#shared/records/artifact.ts'
import { attachmentSchema } from '#shared/records/attachment.ts'
import type { RecordTable } from '#shared/records/change.ts'
import { entrySchema } from '#shared/records/entry.ts'
import { evidenceSchema } from '#shared/records/evidence.ts'
import { goalSchema } from '#shared/records/goal.ts'
import { ladderSchema } from '#shared/records/ladder.ts'
import { metricSchema } from '#shared/records/metric.ts'
import { milestoneSchema } from '#shared/records/milestone.ts'
import { packetSchema, packetVersionSchema } from '#shared/records/packet.ts'
import { personSchema } from '#shared/records/person.ts'
import { predictionSchema } from '#shared/records/prediction.ts'
import { profileSchema } from '#shared/records/profile.ts'
import { programEnrollmentSchema } from '#shared/records/program-enrollment.ts'
import { promptSchema } from '#shared/records/prompt.ts'
import { ratingSchema } from '#shared/records/rating.ts'
import { sessionSchema } from '#shared/records/session.ts'

type Row = Readonly<Record<string, unknown>>

/** The tables in which a person writes. */
const SCHEMAS = {
  profile: profileSchema,
  goals: goalSchema,
  ratings: ratingSchema,
  milestones: milestoneSchema,
  program: programEnrollmentSchema,
  predictions: predictionSchema,
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
} as const satisfies Partial<Record<RecordTable, z.ZodMiniType>>

export type WrittenTable = keyof typeof SCHEMAS

/**
 * The record with a text in every place that takes it: found by trying each string of the record, so that no field
 * is forgotten. `places` names where it went.
 */
export function withTextEverywhere(
  table: WrittenTable,
  row: Row,
  text: string,
): { readonly row: Row; readonly places: readonly string[] } {
  const places = stringPaths(row).filter((path) => {
    const tried = replaced(row, path, text)
    return !isIdentity(path) && z.safeParse(SCHEMAS[table], tried).success
  })
  return {
    row: places.reduce<Row>((filled, path) => replaced(filled, path, text) as Row, row),
    places: places.map((path) => path.join('.')),
  }
}

/** What finds the row again must stay. */
function isIdentity(path: readonly string[]): boolean {
  return path.length === 1 && ['id', 'goalId', 'milestoneId', 'packetId'].includes(path[0] ?? '')
}

function stringPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => stringPaths(inner, [...path, key]))
}

function replaced(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) {
    return value.map((inner, at) => (String(at) === key ? replaced(inner, rest, text) : inner))
  }
  const record = value as Row
  return { ...record, [key]: replaced(record[key], rest, text) }
}
