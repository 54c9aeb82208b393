import type * as z from 'zod/mini'
import type { ChangeStep, RecordTable } from '#shared/records/change.ts'
import { type InvalidValue, parseWith } from '#shared/schema.ts'
import { laterThan, now } from './clock.ts'
import { type CairnDatabase, RECORD_SCHEMAS, type RecordOf } from './database.ts'
import { newId } from './ids.ts'

/** Ends a command because a value does not fit. `commit` turns it into an error value. */
export class Refusal extends Error {
  readonly problem: InvalidValue

  constructor(problem: InvalidValue) {
    super(`${problem.field}: ${problem.expected}`)
    this.problem = problem
  }
}

/**
 * Collects what a command wants to store. Nothing is written before the command has ended, so one that throws,
 * or waits for something foreign and loses its transaction, leaves no trace.
 */
export class Recorder {
  /** Instant of the command. Shape: ISO 8601 in UTC. */
  readonly at = now()
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
    const checked = this.check(RECORD_SCHEMAS[table], record) as RecordOf[Name]
    const current = await this.#write(table, checked.id, checked)
    return current as RecordOf[Name]
  }

  /** Takes a record away for good. */
  async remove(table: RecordTable, id: string): Promise<void> {
    await this.#write(table, id, null)
  }

  /** The steps in the order they were first taken. Throws when the command did not wait for one. */
  steps(): readonly ChangeStep[] {
    if (this.#running > 0) throw new Error('A command ended before its writes were prepared')
    return [...this.#steps.values()].filter(
      ({ before, after }) => before !== null || after !== null,
    )
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
