import type { GeneratedMilestone, ScheduleReply } from '#shared/contract/roadmap.ts'

/** The plan without what was left out. Nothing waits for that any more. */
export function withoutKeys(
  plan: readonly GeneratedMilestone[],
  leftOut: ReadonlySet<string>,
): readonly GeneratedMilestone[] {
  if (leftOut.size === 0) return plan
  return plan
    .filter(({ key }) => !leftOut.has(key))
    .map((milestone) => ({
      ...milestone,
      dependsOn: milestone.dependsOn.filter((key) => !leftOut.has(key)),
    }))
}

/** The plan on the days that a schedule gave it. */
export function withMoves(
  plan: readonly GeneratedMilestone[],
  moves: ScheduleReply['moves'],
): readonly GeneratedMilestone[] {
  const byKey = new Map(moves.map((move) => [move.id, move]))
  return plan.map((milestone) => {
    const move = byKey.get(milestone.key)
    return move === undefined ? milestone : { ...milestone, start: move.start, due: move.due }
  })
}
