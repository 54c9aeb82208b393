import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RoadDrawing } from './road-drawing.tsx'

export function NoGoal() {
  return (
    <>
      <PageHeader title="Roadmap" />
      <EmptyState
        title="No role chosen yet"
        drawing={<RoadDrawing />}
        action={
          <LinkButton variant="primary" href="#/paths">
            Choose a role
          </LinkButton>
        }
      >
        A roadmap leads to a role. Choose the one you want, and Cairn lays out the way there, step
        by step, for you to change as you like.
      </EmptyState>
    </>
  )
}
