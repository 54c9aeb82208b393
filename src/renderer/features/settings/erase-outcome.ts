import { create } from 'zustand'

interface EraseOutcome {
  /** What went wrong, to copy; null while nothing did. */
  readonly problem: string | null
}

/** Outside the screen, because erasing closes the database and with it the screen that asked for it. */
export const useEraseOutcome = create<EraseOutcome>(() => ({ problem: null }))

export function tellEraseProblem(problem: string | null): void {
  useEraseOutcome.setState({ problem })
}
