import { err, ok, type Result } from '../result.ts'
import { parseWith } from '../schema.ts'
import {
  type CallError,
  type CallName,
  type CallReply,
  type CallRequest,
  contract,
  isCallName,
} from './contract.ts'

/** One function per call. An expected failure is returned, a defect thrown. */
export type Handlers = {
  readonly [Name in CallName]: (request: CallRequest<Name>) => Result<CallReply<Name>, CallError>
}

/**
 * Answers one message on either host: checks the name and the request, runs the handler, and turns a defect
 * into an error without details. `report` receives the defect and returns a reference to quote.
 */
export function dispatch(
  handlers: Handlers,
  name: unknown,
  request: unknown,
  report: (defect: unknown) => string,
): Result<unknown, CallError> {
  if (!isCallName(name)) {
    return err({ type: 'InvalidValue', field: 'name', expected: 'the name of a call' })
  }
  const parsed = parseWith(contract[name].request, request)
  if (!parsed.ok) return parsed
  try {
    const handler = handlers[name] as (value: unknown) => Result<unknown, CallError>
    const reply = handler(parsed.value)
    return reply.ok ? ok(reply.value) : err(reply.error)
  } catch (defect) {
    return err({ type: 'Defect', reference: report(defect) })
  }
}
