import type { CallError } from '#shared/contract/contract.ts'
import { type Change, changeSchema } from '#shared/records/change.ts'
import { err, ok, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'

/** Changes as JSON, one to a line, numbered from `first` to `last` without a hole. Nothing of them is repeated. */
export function parseChanges(
  text: string,
  first: number,
  last: number,
): Result<readonly Change[], CallError> {
  const changes: Change[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    const change = parseChange(line)
    if (change?.number !== first + changes.length) return INVALID
    changes.push(change)
  }
  return changes.length > 0 && changes.at(-1)?.number === last ? ok(changes) : INVALID
}

const INVALID = err({
  type: 'InvalidValue',
  field: 'text',
  expected: 'changes, one to a line, from the first number to the last',
} as const)

function parseChange(line: string): Change | null {
  try {
    const parsed = parseWith(changeSchema, JSON.parse(line))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}
