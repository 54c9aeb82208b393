import type { Milestone } from '../records/milestone.ts'

/** What tells whether a milestone is the person's. */
type OwnableMilestone = Pick<
  Milestone,
  'state' | 'edited' | 'pinned' | 'notes' | 'shownBy' | 'evidence' | 'origin'
>

/** Ticked, begun, edited, held, written in, let go of, the person's own, or the program's: no plan touches it. */
export function isTheirs(milestone: OwnableMilestone): boolean {
  const { state, edited, pinned, notes, shownBy, evidence, origin } = milestone
  const isUnwritten = notes === '' && shownBy === ''
  const isUntouched = state === 'planned' && !edited && !pinned && isUnwritten
  const isOfPlan = origin.kind === 'plan' && origin.key !== null
  return !isUntouched || evidence.length > 0 || !isOfPlan
}
