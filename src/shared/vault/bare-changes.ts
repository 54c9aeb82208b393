import type { Change } from '../records/change.ts'
import { toSchema6 } from '../records/upgrades/to-schema-6.ts'

/** Schema of a store that is put together from changes alone, by `toBareShape`: the newest there is. */
export const BARE_SCHEMA = 6

/**
 * A change whose rows have the shape of that schema, whichever they were written in: where no copy is left there is
 * nothing that tells, and a row that has the shape already stays as it is.
 */
export function toBareShape(change: Change): Change {
  const steps = change.steps.map((step) => ({
    ...step,
    before: toSchema6(step.table, step.before),
    after: toSchema6(step.table, step.after),
  }))
  return { ...change, steps }
}
