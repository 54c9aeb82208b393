import type { CallError, CallName, CallReply, CallRequest } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/result.ts'
import { type Day, dayToEpochDay } from '#shared/units/day.ts'
import type { CommitError } from './commit-error.ts'
import type { CairnDatabase } from './database.ts'

/** Asks the core; the data layer does not know which host answers. */
export type Ask = <Name extends CallName>(
  name: Name,
  request: CallRequest<Name>,
) => Promise<Result<CallReply<Name>, CallError>>

export type SampleError = CommitError | CallError

/** Where the sample is being made. */
export interface SamplePlace {
  readonly database: CairnDatabase
  readonly goalId: string
  readonly today: Day
  readonly ask: Ask
}

/** One thing that the sample person did on a day. */
export interface SampleStep {
  readonly day: Day
  run(): Promise<Result<unknown, SampleError>>
}

/** Runs steps by day, those of one day in the order given, up to the first that fails. */
export async function runSteps(steps: readonly SampleStep[]): Promise<Result<null, SampleError>> {
  const byDay = steps.toSorted((one, other) => dayToEpochDay(one.day) - dayToEpochDay(other.day))
  for (const { run } of byDay) {
    const done = await run()
    if (!done.ok) return done
  }
  return ok(null)
}
