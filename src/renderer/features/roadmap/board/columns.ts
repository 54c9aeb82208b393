import type { Milestone } from '#shared/records/milestone.ts'
import { MILESTONE_STATES, type MilestoneState } from '#shared/vocabulary.ts'
import { stateWord } from '../state-words.ts'

/** The columns, left to right. */
export const BOARD_STATES: readonly MilestoneState[] = MILESTONE_STATES

export type Columns = Readonly<Record<MilestoneState, readonly Milestone[]>>

/** Where a card goes: into a column, as the so-many-th of the others in it, from 0. */
export interface Slot {
  readonly state: MilestoneState
  readonly index: number
}

export function toColumns(shown: readonly Milestone[]): Columns {
  const columns: Record<MilestoneState, Milestone[]> = {
    planned: [],
    active: [],
    done: [],
    dropped: [],
  }
  for (const milestone of shown) columns[milestone.state].push(milestone)
  return columns
}

/** Where a card stands; null for one that is not on the board. */
export function slotOf(columns: Columns, id: string): Slot | null {
  for (const state of BOARD_STATES) {
    const index = columns[state].findIndex((milestone) => milestone.id === id)
    if (index !== -1) return { state, index }
  }
  return null
}

/** The next slot in the direction of an arrow key; null where there is no further. */
export function slotTowards(
  columns: Columns,
  id: string,
  { state, index }: Slot,
  key: string,
): Slot | null {
  const roomIn = (column: MilestoneState) =>
    columns[column].filter((milestone) => milestone.id !== id).length
  if (key === 'ArrowUp') return index > 0 ? { state, index: index - 1 } : null
  if (key === 'ArrowDown') return index < roomIn(state) ? { state, index: index + 1 } : null
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const next = step === 0 ? undefined : BOARD_STATES[BOARD_STATES.indexOf(state) + step]
  return next === undefined ? null : { state: next, index: Math.min(index, roomIn(next)) }
}

/** The card to go to from another one by an arrow key; columns without a card are passed over. */
export function cardTowards(columns: Columns, id: string, key: string): string | null {
  const from = slotOf(columns, id)
  if (from === null) return null
  const column = columns[from.state]
  if (key === 'ArrowUp') return column[from.index - 1]?.id ?? null
  if (key === 'ArrowDown') return column[from.index + 1]?.id ?? null
  if (key === 'Home') return column[0]?.id ?? null
  if (key === 'End') return column.at(-1)?.id ?? null
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return null
  for (let at = BOARD_STATES.indexOf(from.state) + step; ; at += step) {
    const state = BOARD_STATES[at]
    if (state === undefined) return null
    const cards = columns[state]
    const card = cards[Math.min(from.index, cards.length - 1)]
    if (card !== undefined) return card.id
  }
}

/** Where a card is about to be dropped, for who cannot see it. */
export function slotWords(columns: Columns, id: string, { state, index }: Slot): string {
  const count = columns[state].filter((milestone) => milestone.id !== id).length + 1
  return `${stateWord(state)}, ${index + 1} of ${count}`
}
