/** Longest name of a level. Source: its schema. */
const LONGEST_ID = 60

/** The name of a level in small letters, digits, - and _; empty where the text has none of them. */
export function toLevelId(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, LONGEST_ID)
}

/** A name for a level that has only a title, unlike those that are taken. */
export function levelIdFor(title: string, taken: { has(id: string): boolean }): string {
  const own = toLevelId(title).replace(/-$/, '')
  const start = own === '' ? 'level' : own.slice(0, LONGEST_ID - 5)
  for (let number = own === '' ? 1 : 0; ; number += 1) {
    const id = number === 0 ? start : `${start}-${number}`
    if (!taken.has(id)) return id
  }
}
