import type { Ledger } from '#shared/vault/vault-state.ts'
import { now } from '../clock.ts'
import { type Gathered, gatherFacts } from './store-facts.ts'
import { openExisting } from './stored.ts'
import type { KeptStore } from './vault-actions.ts'

interface Guess {
  readonly name: string
  readonly kept: readonly KeptStore[]
}

interface Candidate extends Gathered {
  readonly name: string
  /** Another one stands in its place. */
  readonly isReplaced: boolean
}

/**
 * Which of several stores is the one in use, by what is in them: the one that the vault knows, else the one that no
 * other stands in the place of, else the one that was written to last. All others are kept, and none is taken for
 * unfinished: nothing is to be deleted on a guess. Null where none holds records. Throws where one that might be it
 * cannot be read.
 */
export async function guessPointer(
  names: readonly string[],
  ledger: Ledger | null,
): Promise<Guess | null> {
  let unread: unknown = null
  const read: Array<Gathered & { readonly name: string }> = []
  for (const name of names) {
    try {
      const gathered = await gather(name)
      if (gathered !== null) read.push({ name, ...gathered })
    } catch (error) {
      unread = error
    }
  }
  const candidates = read
    .filter(({ facts }) => facts.databaseId !== null)
    .map((each) => ({ ...each, isReplaced: read.some((other) => standsFor(other, each)) }))
    .sort((one, two) => compare(two, one, ledger))
  const best = candidates[0]
  if (unread !== null && !isLedgers(best, ledger)) throw unread
  if (best === undefined) return null
  const replacedAt = now()
  const kept = read
    .filter(({ name, facts }) => name !== best.name && !isEmpty(facts.counted))
    .map(({ name, facts }) => {
      return { name, replacedAt, counts: facts.counted, changeNumber: facts.changeNumber }
    })
  return { name: best.name, kept }
}

async function gather(name: string): Promise<Gathered | null> {
  const database = await openExisting(name)
  return database === null
    ? null
    : await gatherFacts(database, null).finally(() => database.close())
}

function standsFor({ facts: one }: Gathered, { facts: other }: Gathered): boolean {
  return (
    one.replaces !== null &&
    one.replaces === other.databaseId &&
    one.databaseId !== other.databaseId
  )
}

/** Above zero where the first is the likelier one. */
function compare(one: Candidate, two: Candidate, ledger: Ledger | null): number {
  return (
    Number(isLedgers(one, ledger)) - Number(isLedgers(two, ledger)) ||
    Number(two.isReplaced) - Number(one.isReplaced) ||
    compareTimes(one.changedAt, two.changedAt) ||
    one.facts.changeNumber - two.facts.changeNumber ||
    Number(isWhole(one)) - Number(isWhole(two)) ||
    // Numbers count up: the later one was made of the earlier one.
    toNumber(one.name) - toNumber(two.name)
  )
}

function isLedgers(candidate: Candidate | undefined, ledger: Ledger | null): boolean {
  return ledger !== null && candidate?.facts.databaseId === ledger.databaseId
}

function compareTimes(one: string | null, two: string | null): number {
  return Date.parse(one ?? EARLIEST) - Date.parse(two ?? EARLIEST)
}

const EARLIEST = '1970-01-01T00:00:00.000Z'

function isWhole({ facts: { rows, counted } }: Gathered): boolean {
  return Object.entries(counted).every(
    ([table, count]) => count === ((rows as Counted)[table] ?? 0),
  )
}

type Counted = Readonly<Record<string, number>>

function isEmpty(counted: Counted): boolean {
  return Object.values(counted).every((count) => count === 0)
}

function toNumber(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 1)
}
