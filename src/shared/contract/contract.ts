import * as z from 'zod/mini'
import { catalogSchema } from '../catalog.ts'
import { programSchema } from '../program.ts'
import {
  assessmentRequestSchema,
  assessmentSchema,
  landscapeReplySchema,
  whatIfReplySchema,
  whatIfRequestSchema,
} from './assessment.ts'
import type { CALL_NAMES } from './call-names.ts'
import { desktopCalls } from './desktop.ts'
import {
  readLadderReplySchema,
  readLadderRequestSchema,
  writeLadderReplySchema,
  writeLadderRequestSchema,
} from './ladder.ts'
import {
  calibrationReplySchema,
  calibrationRequestSchema,
  exportReplySchema,
  exportRequestSchema,
  forecastReplySchema,
  forecastRequestSchema,
  programScheduleReplySchema,
  programScheduleRequestSchema,
  proposeReplySchema,
  proposeRequestSchema,
  scheduleReplySchema,
  scheduleRequestSchema,
} from './roadmap.ts'
import { vaultCalls } from './vault.ts'

/** Expected failures of any call. A defect is told without its details, which stay in the host's log. */
export const callErrorSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('InvalidValue'), field: z.string(), expected: z.string() }),
  z.strictObject({ type: z.literal('Forbidden'), reason: z.string() }),
  z.strictObject({ type: z.literal('Unavailable'), reason: z.string() }),
  z.strictObject({ type: z.literal('Defect'), reference: z.string() }),
])
export type CallError = z.output<typeof callErrorSchema>

const nothing = z.strictObject({})

/** What the host can say of itself. */
export const hostDescriptionSchema = z.strictObject({
  kind: z.enum(['desktop', 'web']),
  version: z.string(),
  /** Name and version of the runtime, such as `Electron 45.4.1`. */
  runtime: z.string(),
})
export type HostDescription = z.output<typeof hostDescriptionSchema>

/** What the core answers, on either host. */
export const coreCalls = {
  'host/describe': { request: nothing, reply: hostDescriptionSchema },
  'catalog/read': { request: nothing, reply: catalogSchema },
  'readiness/assess': { request: assessmentRequestSchema, reply: assessmentSchema },
  'readiness/what-if': { request: whatIfRequestSchema, reply: whatIfReplySchema },
  'readiness/landscape': { request: assessmentRequestSchema, reply: landscapeReplySchema },
  'roadmap/propose': { request: proposeRequestSchema, reply: proposeReplySchema },
  'roadmap/schedule': { request: scheduleRequestSchema, reply: scheduleReplySchema },
  'roadmap/forecast': { request: forecastRequestSchema, reply: forecastReplySchema },
  'roadmap/calibration': { request: calibrationRequestSchema, reply: calibrationReplySchema },
  'roadmap/export': { request: exportRequestSchema, reply: exportReplySchema },
  'ladder/read': { request: readLadderRequestSchema, reply: readLadderReplySchema },
  'ladder/write': { request: writeLadderRequestSchema, reply: writeLadderReplySchema },
  'program/read': { request: nothing, reply: programSchema },
  'program/schedule': { request: programScheduleRequestSchema, reply: programScheduleReplySchema },
} as const

/**
 * Every call between the screens and their host, `area/verb` to schemas. The main process's handlers, the
 * preload's object, the worker's dispatcher and the renderer's client are all derived from this one map.
 */
export const contract = {
  ...coreCalls,
  ...vaultCalls,
  ...desktopCalls,
} as const satisfies Readonly<Record<(typeof CALL_NAMES)[number], Call>>

interface Call {
  readonly request: z.ZodMiniType
  readonly reply: z.ZodMiniType
}

export type Contract = typeof contract
export type CallName = keyof Contract
export type CoreCallName = keyof typeof coreCalls
export type VaultCallName = keyof typeof vaultCalls
export type DesktopCallName = keyof typeof desktopCalls
export type CallRequest<Name extends CallName> = z.output<Contract[Name]['request']>
export type CallReply<Name extends CallName> = z.output<Contract[Name]['reply']>

/** True for the names of the contract alone; what every object inherits, such as `constructor`, is no call. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
