import type { MilestoneState } from '#shared/vocabulary.ts'

const WORDS: Readonly<Record<MilestoneState, string>> = {
  planned: 'Planned',
  active: 'Under way',
  done: 'Done',
  dropped: 'Let go',
}

/** What a state is called on the screen. */
export function stateWord(state: MilestoneState): string {
  return WORDS[state]
}

/** Still to be done: neither done nor let go of. */
export function isOpen({ state }: { readonly state: MilestoneState }): boolean {
  return state === 'planned' || state === 'active'
}
