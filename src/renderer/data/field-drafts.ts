import { keepDraft, readDraft } from './kept-drafts.ts'

type Values = Readonly<Record<string, unknown>>

interface FieldDraft {
  /** What the field holds and the store does not. */
  readonly value: unknown
  /** What the store had, or was just being given, when the draft was kept. */
  readonly over: readonly unknown[]
}

export type FieldDrafts = Readonly<Record<string, FieldDraft>>

export function keepFieldDrafts(database: string, form: string, drafts: FieldDrafts): void {
  keepDraft(database, form, { ...drafts })
}

/**
 * The kept values that the store still lacks. A field that was stored anew since then has what the person entered
 * last, whatever is kept: after a crash the browser may bring back a draft that was long put away.
 */
export function readFieldDrafts(database: string, form: string, stored: Values): Values {
  const drafts = Object.entries(readDraft(database, form)).filter(
    (entry): entry is [string, FieldDraft] => isFieldDraft(entry[1]),
  )
  return Object.fromEntries(
    drafts
      .filter(([name, { value, over }]) => {
        return !isSame(value, stored[name]) && over.some((each) => isSame(each, stored[name]))
      })
      .map(([name, { value }]) => [name, value]),
  )
}

/** Equal as plain data: texts, numbers and small objects of them. */
export function isSame(first: unknown, second: unknown): boolean {
  return Object.is(first, second) || JSON.stringify(first) === JSON.stringify(second)
}

function isFieldDraft(kept: unknown): kept is FieldDraft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'value' in kept &&
    'over' in kept &&
    Array.isArray(kept.over)
  )
}
