import type { Result } from '../../src/shared/result.ts'

/** The value of a result that has to be one. */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
