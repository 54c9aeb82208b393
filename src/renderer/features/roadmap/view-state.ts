import { create } from 'zustand'
import type { ViewId } from './address.ts'
import { type MilestoneFilter, NO_FILTER } from './filter.ts'

interface ViewState {
  readonly filter: MilestoneFilter
  readonly grouping: 'section' | 'quarter'
  /** The view that was open last: the editor leads back there. */
  readonly lastView: ViewId
}

/** How the person looks at the roadmap. It holds until the window closes and is no record. */
export const useViewState = create<ViewState>(() => ({
  filter: NO_FILTER,
  grouping: 'section',
  lastView: 'trail',
}))

export function changeFilter(part: Partial<MilestoneFilter>): void {
  useViewState.setState(({ filter }) => ({ filter: { ...filter, ...part } }))
}

export function clearFilter(): void {
  useViewState.setState({ filter: NO_FILTER })
}

export function setGrouping(grouping: ViewState['grouping']): void {
  useViewState.setState({ grouping })
}

export function rememberView(lastView: ViewId): void {
  useViewState.setState({ lastView })
}
