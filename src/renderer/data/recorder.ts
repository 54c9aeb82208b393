import type * as z from 'zod/mini'
import type { Change, ChangeStep, RecordTable } from '#shared/records/change.ts'
import { type RecordOf, recordSchemas } from '#shared/records/record-schemas.ts'
import { type InvalidValue, parseWith } from '#shared/schema.ts'
import { laterThan, now } from './clock.ts'
import type { CairnDatabase } from './database.ts'
import { newId } from './ids.ts'

/** Ends a command because a value does not fit. `commit` turns it into an error value. */
export class Refusal extends Error {
  readonly problem: InvalidValue

  constructor(problem: InvalidValue) {
    super(`${problem.field}: ${problem.expected}`)
    this.problem = problem
  }
}

/** What a command throws to end with an error that names a field. */
export function refuse(field: string, expected: string): Refusal {
  return new Refusal({ type: 'InvalidValue', field, expected })
}

/**
 * Collects what a command wants to store. Nothing is written before the command has ended, so one that throws,
 * or waits for something foreign and loses its transaction, leaves no trace.
 */
export class Recorder {
  /** Instant of the command. Shape: ISO 8601 in UTC. */
  readonly at = now()
  /** What the command takes back, as `takeBack` has it; null for one that takes nothing back. */
  takenBack: { readonly label: string; readonly reverts: readonly number[] } | null = null
  readonly #database: CairnDatabase
  readonly #steps = new Map<string, ChangeStep>()
  #running = 0

  constructor(database: CairnDatabase) {
    this.#database = database
  }

  /** What a new record starts with. Its id sorts after `after`, where that matters. */
  fresh(after?: string) {
    return { id: newId(after), createdAt: this.at, updatedAt: this.at, deletedAt: null }
  }

  /** Checks input before it is used to look anything up; a value that does not fit ends the command. */
  check<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
    const parsed = parseWith(schema, value)
    if (!parsed.ok) throw new Refusal(parsed.error)
    return parsed.value
  }

  /** The record as this command has it so far. */
  async get<Name extends RecordTable>(
    table: Name,
    id: string,
  ): Promise<RecordOf[Name] | undefined> {
    const step = this.#steps.get(`${table}/${id}`)
    if (step !== undefined) return (step.after ?? undefined) as RecordOf[Name] | undefined
    return this.#database.table<RecordOf[Name], string>(table).get(id)
  }

  /**
   * Stores a record, checked against its schema. One that changes nothing is not a change. `updatedAt` grows with
   * every change, also while the clock is set back: it tells which of two versions is the newer.
   */
  async put<Name extends RecordTable>(
    table: Name,
    record: RecordOf[Name],
  ): Promise<RecordOf[Name]> {
    const checked = this.check(recordSchemas[table], record) as RecordOf[Name]
    const current = await this.#write(table, checked.id, checked)
    return current as RecordOf[Name]
  }

  /** Stores a record of an import exactly as the file has it, `updatedAt` included, so that both are the same again. */
  async adopt<Name extends RecordTable>(table: Name, record: RecordOf[Name]): Promise<void> {
    const checked = this.check(recordSchemas[table], record) as RecordOf[Name]
    this.#running += 1
    const current = (await this.get(table, checked.id)) ?? null
    this.#running -= 1
    const step = this.#steps.get(`${table}/${checked.id}`)
    const before = step === undefined ? current : step.before
    this.#steps.set(`${table}/${checked.id}`, { table, id: checked.id, before, after: checked })
  }

  /** As `adopt`, where it is known that there is no such record yet. */
  adoptNew<Name extends RecordTable>(table: Name, record: RecordOf[Name]): void {
    const after = this.check(recordSchemas[table], record) as RecordOf[Name]
    this.#steps.set(`${table}/${after.id}`, { table, id: after.id, before: null, after })
  }

  /** Takes a record away for good. */
  async remove(table: RecordTable, id: string): Promise<void> {
    await this.#write(table, id, null)
  }

  /**
   * Takes changes back, newest first, and says how the command that does it is called. Rows come back exactly as they
   * were, `updatedAt` included: taking back leads to the very state from before, which a digest can tell and on which
   * the next step back stands. Ends the command where a row is not what its change left.
   */
  async takeBack(label: string, changes: readonly Change[]): Promise<void> {
    for (const { steps } of changes) {
      for (const step of steps.toReversed()) await this.#putBack(step)
    }
    this.takenBack = { label, reverts: changes.map(({ number }) => number) }
  }

  /**
   * The steps, rows that go away first, since their unique keys may be taken by those that come; else in the order
   * they were first taken. Throws when the command did not wait for one.
   */
  steps(): readonly ChangeStep[] {
    if (this.#running > 0) throw new Error('A command ended before its writes were prepared')
    const steps = [...this.#steps.values()].filter(({ before, after }) => !isSame(before, after))
    return steps.sort((one, other) => Number(one.after !== null) - Number(other.after !== null))
  }

  async #putBack({ table, id, before, after }: ChangeStep): Promise<void> {
    this.#running += 1
    const current = (await this.get(table, id)) ?? null
    this.#running -= 1
    if (!isSame(current, after)) throw new Refusal(OTHER_ROW)
    if (before !== null) this.check(recordSchemas[table], before)
    const step = this.#steps.get(`${table}/${id}`)
    const first = step === undefined ? current : step.before
    this.#steps.set(`${table}/${id}`, { table, id, before: first, after: before })
  }

  async #write(table: RecordTable, id: string, after: RecordOf[RecordTable] | null) {
    this.#running += 1
    const key = `${table}/${id}`
    const current = (await this.get(table, id)) ?? null
    this.#running -= 1
    if (isSameRecord(current, after)) return current
    const step = this.#steps.get(key)
    const before = step === undefined ? current : step.before
    const stamped = after && { ...after, updatedAt: laterThan(current?.updatedAt, this.at) }
    this.#steps.set(key, { table, id, before, after: stamped })
    return stamped
  }
}

/** Should not happen, since every write is a change. Told in words all the same, and nothing is touched. */
const OTHER_ROW = {
  type: 'InvalidValue',
  field: 'history',
  expected: 'records that are as that change left them',
} as const

/** Equal in all but the time of the last change. */
function isSameRecord(first: object | null, second: object | null): boolean {
  if (first === null || second === null) return first === second
  return isSame({ ...first, updatedAt: null }, { ...second, updatedAt: null })
}

function isSame(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true
  if (typeof first !== 'object' || typeof second !== 'object') return false
  if (first === null || second === null) return false
  const entries = Object.entries(first)
  if (entries.length !== Object.keys(second).length) return false
  return entries.every(
    ([key, value]) =>
      Object.hasOwn(second, key) && isSame(value, (second as Record<string, unknown>)[key]),
  )
}
