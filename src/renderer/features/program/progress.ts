import type { Program, ProgramItem, ProgramPhase } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'

/** Parts that were ticked off, by id, with their day. */
export type PartsDone = Readonly<Record<string, Day>>

/** Parts ticked off, of all there are. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export const NOTHING_DONE: PartsDone = {}

export function itemProgress({ parts }: ProgramItem, partsDone: PartsDone): Progress {
  return {
    done: parts.filter(({ id }) => Object.hasOwn(partsDone, id)).length,
    total: parts.length,
  }
}

export function phaseProgress({ items }: ProgramPhase, partsDone: PartsDone): Progress {
  return sum(items.map((item) => itemProgress(item, partsDone)))
}

export function programProgress({ phases }: Program, partsDone: PartsDone): Progress {
  return sum(phases.map((phase) => phaseProgress(phase, partsDone)))
}

export function isComplete({ done, total }: Progress): boolean {
  return done >= total
}

function sum(all: readonly Progress[]): Progress {
  return all.reduce(
    (before, { done, total }) => ({ done: before.done + done, total: before.total + total }),
    { done: 0, total: 0 },
  )
}
