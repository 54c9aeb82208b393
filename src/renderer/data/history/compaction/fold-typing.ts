import type { Change } from '#shared/records/change.ts'
import { isSameTyping } from '../is-same-typing.ts'

/**
 * The changes that become others when each stretch of typing is folded into its last autosave: that one then goes from
 * what was there before the first to what the last left, and the others keep their numbers and touch nothing any more.
 * `changes` follow each other, oldest first. Where `reverts` differ within a stretch, it is left as it is.
 */
export function foldTyping(
  changes: readonly Change[],
  reverts: ReadonlyMap<number, string>,
): readonly Change[] {
  return toStretches(changes, reverts).flatMap(fold)
}

/** Whether a change is what folding leaves of one that went into a later one. */
export function isFolded({ steps, reverts }: Change): boolean {
  return steps.length === 0 && reverts.length === 0
}

/** Changes by stretches of typing, oldest first; whatever is not typing stands alone. */
export function toStretches(
  changes: readonly Change[],
  reverts: ReadonlyMap<number, string>,
): readonly (readonly Change[])[] {
  const stretches: Change[][] = []
  for (const change of changes) {
    const stretch = stretches.at(-1)
    const last = stretch?.at(-1)
    if (stretch !== undefined && last !== undefined && belongs(last, change, reverts)) {
      stretch.push(change)
    } else stretches.push([change])
  }
  return stretches
}

function belongs(last: Change, change: Change, reverts: ReadonlyMap<number, string>): boolean {
  return (
    change.number === last.number + 1 &&
    [last, change].every((each) => !each.automatic && each.reverts.length === 0) &&
    reverts.get(last.number) === reverts.get(change.number) &&
    isSameTyping(last, change)
  )
}

function fold(stretch: readonly Change[]): readonly Change[] {
  const last = stretch.at(-1)
  const [step] = last?.steps ?? []
  if (last === undefined || step === undefined || stretch.length === 1) return []
  const before = stretch[0]?.steps[0]?.before ?? null
  const others = stretch.slice(0, -1).map((change) => ({ ...change, steps: [], rows: [] }))
  return [...others, { ...last, steps: [{ ...step, before }] }]
}
