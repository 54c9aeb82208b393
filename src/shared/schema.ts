import * as z from 'zod/mini'
import { knownKeys } from './known-keys.ts'
import { err, ok, type Result } from './result.ts'

// Code generation from strings is forbidden by the content security policy on both hosts.
z.config({ jitless: true })

/** A value that does not fit its schema: which field, and what would be right. */
export interface InvalidValue {
  readonly type: 'InvalidValue'
  /** Dotted path of the field, `(root)` for the value itself. */
  readonly field: string
  /** What would be accepted, in plain words. */
  readonly expected: string
}

/** Unknown in, typed value out. The first problem found is returned; nothing is repaired silently. */
export function parseWith<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, InvalidValue> {
  const prototypeKey = findPrototypeKey(value)
  if (prototypeKey !== null) return err(invalid(prototypeKey, 'no key named __proto__'))
  const parsed = z.safeParse(schema, value)
  if (parsed.success) return ok(parsed.data)
  const issue = deepestIssue(parsed.error.issues[0])
  return err(invalid(issuePath(issue), issueToExpectation(issue, schema)))
}

function invalid(field: string, expected: string): InvalidValue {
  return { type: 'InvalidValue', field: field === '' ? '(root)' : field, expected }
}

type Issue = z.core.$ZodIssue

/** A union reports one vague issue; the branch that came closest says more. */
function deepestIssue(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue
  const branches = issue.errors.map((list) => list[0]).filter((inner) => inner !== undefined)
  const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0]
  if (deepest === undefined || deepest.path.length === 0) return issue
  return deepestIssue({ ...deepest, path: [...issue.path, ...deepest.path] } as Issue)
}

function issuePath(issue: Issue | undefined): string {
  if (issue === undefined) return ''
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') path.push(String(issue.keys[0]))
  return path.join('.')
}

/** What zod/mini says when a schema brings no words of its own. */
const NO_WORDS = 'Invalid input'

function issueToExpectation(issue: Issue | undefined, schema: z.core.$ZodType): string {
  if (issue !== undefined && issue.message !== NO_WORDS && issue.code !== 'unrecognized_keys') {
    return issue.message
  }
  switch (issue?.code) {
    case 'unrecognized_keys': {
      const keys = knownKeys(schema, issue.path)
      return keys.length === 0 ? 'no keys' : `only the keys ${keys.join(', ')}`
    }
    case 'invalid_type':
      return article(issue.expected)
    case 'too_big':
      return `at most ${issue.maximum}${lengthUnit(issue.origin)}`
    case 'too_small':
      return `at least ${issue.minimum}${lengthUnit(issue.origin)}`
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`
    default:
      return 'a valid value'
  }
}

function article(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
  }
  return words[expected] ?? expected
}

function lengthUnit(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' items' : ''
}

/**
 * Dotted path of a key named `__proto__`, or null. JSON.parse keeps it as an own key, which a later copy could turn
 * into a prototype. Depth is bounded so that a hostile nesting cannot exhaust the stack.
 */
function findPrototypeKey(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 32) return null
  if (Object.hasOwn(value, '__proto__')) return '__proto__'
  for (const [key, inner] of Object.entries(value)) {
    const found = findPrototypeKey(inner, depth + 1)
    if (found !== null) return `${key}.${found}`
  }
  return null
}
