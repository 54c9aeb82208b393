import type { CallError, CallName, CallReply } from '#shared/contract/contract.ts'
import { err, type Result } from '#shared/result.ts'

let fetched: typeof import('./parse-reply.ts') | null = null

/**
 * Waits for a reply and checks it. The contract's schemas are fetched while the core is at work: no first screen
 * needs them before its first answer.
 */
export async function checkedReply<Name extends CallName>(
  name: Name,
  asking: Promise<unknown>,
): Promise<Result<CallReply<Name>, CallError>> {
  // Fetched once: the import itself costs as much as a small message.
  const fetching = fetched ?? import('./parse-reply.ts').catch(() => null)
  const [parser, raw] = await Promise.all([fetching, asking])
  fetched = parser
  if (parser !== null) return parser.parseReply(name, raw)
  return err({ type: 'Unavailable', reason: 'A part of the app is missing. Reload to try again.' })
}
