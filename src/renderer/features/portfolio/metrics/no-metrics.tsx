import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'

/** The list before a metric is in it. With a goal, its suggestions stand below. */
export function NoMetrics({ hasGoal }: { readonly hasGoal: boolean }) {
  return (
    <EmptyState
      title="No figure is followed yet"
      action={!hasGoal && <LinkButton href="#/paths">Choose a role</LinkButton>}
    >
      A metric is a number that your work changes: how long a deploy takes, how many invoices fail.
      Measure it before you begin, and again on the way, with the place where anybody can look it
      up. {hasGoal ? 'Some that fit your goal:' : 'With a role to aim for, Cairn suggests some.'}
    </EmptyState>
  )
}
