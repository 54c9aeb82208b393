import { createContext, useContext } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'

/** What can be done with a milestone from any view. All of them do it in the same way, with the same dialogs. */
export interface MilestoneActions {
  /** Asks what shows it, then ticks it off; afterwards offers to rate again. */
  readonly tick: (milestone: Milestone) => void
  readonly untick: (milestone: Milestone) => void
  /** Ticks an open one off, un-ticks a done one, restores one that was let go of. */
  readonly toggle: (milestone: Milestone) => void
  readonly start: (milestone: Milestone) => void
  readonly stop: (milestone: Milestone) => void
  readonly drop: (milestone: Milestone) => void
  readonly restore: (milestone: Milestone) => void
  /** Puts it into the trash; the shell offers the way back. */
  readonly remove: (milestone: Milestone) => void
  /** Asks for the parts, then splits. */
  readonly split: (milestone: Milestone) => void
  /** Opens the editor. */
  readonly open: (milestone: Milestone) => void
  /** Says something in passing, read out politely. */
  readonly say: (text: string) => void
  /** False while another window is the one that writes. */
  readonly mayWrite: boolean
}

export const MilestoneActionsContext = createContext<MilestoneActions | null>(null)

/** The actions of the room. Only below its MilestoneActionsProvider. */
export function useMilestoneActions(): MilestoneActions {
  const actions = useContext(MilestoneActionsContext)
  if (actions === null) throw new Error('useMilestoneActions needs a MilestoneActionsProvider')
  return actions
}
