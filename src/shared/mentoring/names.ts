import type { Person } from '../records/person.ts'

/** What stands in the place of a name that was taken out. */
export const STAND_IN = 'a colleague'

/** Shortest part of a name that is looked for by itself. Unit: UTF-16 code units. Source: judgement. */
const SHORTEST_PART = 3

/** What somebody is called in texts: the words that are surely them, and parts of the name that may be others too. */
export function namesOf({ name, handle }: Pick<Person, 'name' | 'handle'>): {
  readonly sure: readonly string[]
  readonly maybe: readonly string[]
} {
  const sure = unique([name.trim(), handle.trim()])
  const parts = name.split(/\s+/).filter((part) => part.length >= SHORTEST_PART)
  return { sure, maybe: unique(parts).filter((part) => !has(sure, part)) }
}

/** Finds names as whole words, whatever their case, an `@` in front included. Null for no names. */
function namesPattern(names: readonly string[]): RegExp | null {
  const longestFirst = names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort((one, other) => other.length - one.length)
  if (longestFirst.length === 0) return null
  const either = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])@?(?:${either})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Where the first of the names is in a text; null where none is. */
export function findName(
  text: string,
  names: readonly string[],
): { readonly at: number; readonly length: number } | null {
  const found = namesPattern(names)?.exec(text)
  return found ? { at: found.index, length: found[0].length } : null
}

/** The text with "a colleague" in the place of the names, at the beginning of a sentence with a capital. */
export function replaceNames(text: string, names: readonly string[], standIn = STAND_IN): string {
  const pattern = namesPattern(names)
  if (pattern === null) return text
  return text.replace(pattern, (...found) => {
    const at = found.at(-2) as number
    const isStart = /(^|[.!?:\n]\s*|^[#>*-]+\s*)$/u.test(text.slice(Math.max(0, at - 6), at))
    return isStart ? standIn.charAt(0).toUpperCase() + standIn.slice(1) : standIn
  })
}

function unique(names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) if (name !== '' && !has(found, name)) found.push(name)
  return found
}

function has(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase())
}
