import * as z from 'zod/mini'
import {
  type CallError,
  type CallName,
  type CallReply,
  callErrorSchema,
  contract,
} from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'

const envelopeSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: callErrorSchema }),
])

/** What came back over a message, checked against the contract. A reply that does not fit is a defect. */
export function parseReply<Name extends CallName>(
  name: Name,
  raw: unknown,
): Result<CallReply<Name>, CallError> {
  const envelope = parseWith(envelopeSchema, raw)
  if (!envelope.ok) return unfit(name, envelope.error.field)
  if (!envelope.value.ok) return err(envelope.value.error)
  const value = parseWith(contract[name].reply, envelope.value.value)
  return value.ok ? ok(value.value as CallReply<Name>) : unfit(name, value.error.field)
}

function unfit(name: CallName, field: string): Result<never, CallError> {
  return err({ type: 'Defect', reference: `reply of ${name}, ${field}` })
}
