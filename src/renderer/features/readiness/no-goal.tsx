import { LinkButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CairnDrawing } from '../../ui/picture/cairn-drawing.tsx'

const EXAMPLE = { technical: 0.85, leadership: 0.65, experience: 0.5, organization: 0.6 } as const

export function NoGoal() {
  return (
    <EmptyState
      title="No role chosen yet"
      drawing={<CairnDrawing attainments={EXAMPLE} />}
      action={
        <LinkButton variant="primary" href="#/paths">
          Choose a role
        </LinkButton>
      }
    >
      Readiness is always against a role. Choose the one you want, and this page shows where you
      stand, what limits you, and which step helps most.
    </EmptyState>
  )
}
