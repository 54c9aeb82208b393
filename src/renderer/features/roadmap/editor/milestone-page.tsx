import { useMilestone } from '../../../data/use-milestones.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { viewHref } from '../address.ts'
import { BackLink } from '../frame/back-link.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import { MilestoneEditor } from './milestone-editor.tsx'

interface MilestonePageProps {
  readonly id: string
  readonly view: RoadmapViewProps
}

/** One milestone in full. */
export function MilestonePage({ id, view }: MilestonePageProps) {
  const milestone = view.milestones.find((each) => each.id === id)
  return (
    <>
      <BackLink />
      {milestone === undefined ? (
        <Elsewhere id={id} goalId={view.goal.id} />
      ) : (
        <MilestoneEditor milestone={milestone} view={view} />
      )}
    </>
  )
}

/** Not among those of the goal: just added and not read yet, of another goal, or nowhere. */
function Elsewhere({ id, goalId }: { readonly id: string; readonly goalId: string }) {
  const milestone = useMilestone(id)
  if (milestone === undefined || milestone?.goalId === goalId) {
    return <PendingLine label="Opening" />
  }
  return (
    <>
      <PageHeader title="Milestone" />
      <EmptyState
        title="This milestone is not on this roadmap"
        action={<LinkButton href={viewHref('list')}>Open the list</LinkButton>}
      >
        It may lie in <a href="#/settings/trash">the trash</a> or belong to another goal, or the
        link is not complete.
      </EmptyState>
    </>
  )
}
