import { err, ok, type Result } from '../result.ts'
import { parseWith } from '../schema.ts'
import {
  type CallError,
  type CallName,
  type CallReply,
  type CallRequest,
  type CoreCallName,
  contract,
  isCallName,
} from './contract.ts'

type Answer<Name extends CallName> = Result<CallReply<Name>, CallError>

/** One function per call. An expected failure is returned, a defect thrown. */
export type Handlers = {
  readonly [Name in CallName]: (request: CallRequest<Name>) => Answer<Name> | Promise<Answer<Name>>
}

/** What the core answers; it waits for nothing. */
export type CoreHandlers = {
  readonly [Name in CoreCallName]: (request: CallRequest<Name>) => Answer<Name>
}

/**
 * Answers one message on either host: checks the name and the request, runs the handler, and turns a defect
 * into an error without details. A call that this host has no handler for is unavailable. `report` receives the
 * defect and returns a reference to quote.
 */
export async function dispatch(
  handlers: Partial<Handlers>,
  name: unknown,
  request: unknown,
  report: (defect: unknown) => string,
): Promise<Result<unknown, CallError>> {
  if (!isCallName(name)) {
    return err({ type: 'InvalidValue', field: 'name', expected: 'the name of a call' })
  }
  const parsed = parseWith(contract[name].request, request)
  if (!parsed.ok) return parsed
  const handler = handlers[name] as Handle | undefined
  if (handler === undefined) {
    return err({ type: 'Unavailable', reason: 'Only the desktop app can do this.' })
  }
  try {
    const reply = await handler(parsed.value)
    return reply.ok ? ok(reply.value) : err(reply.error)
  } catch (defect) {
    return err({ type: 'Defect', reference: report(defect) })
  }
}

type Handle = (value: unknown) => Result<unknown, CallError> | Promise<Result<unknown, CallError>>
