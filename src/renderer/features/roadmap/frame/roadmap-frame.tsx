import { Suspense, useEffect, useMemo } from 'react'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import { toMilestoneInput } from '../../../data/build-roadmap-request.ts'
import { useGoalLevel } from '../../../data/ladders/use-goal-level.ts'
import { useProposal } from '../../../host/use-proposal.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { GoalLevelLine } from '../../../ui/goal-level-line.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { type RoadmapAddress, UPDATE_HREF, type ViewId, viewHref } from '../address.ts'
import { formerRole } from '../former-role.ts'
import { goalWords } from '../goal-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { rememberView } from '../view-state.ts'
import { FilterBar } from './filter-bar.tsx'
import { HeaderActions } from './header-actions.tsx'
import styles from './roadmap-frame.module.css'
import { ViewTabs } from './view-tabs.tsx'

// Each view is a file of its own, fetched when it is first shown.
const TrailView = lazyPart(async () => (await import('../trail/trail-view.tsx')).TrailView)
const ListView = lazyPart(async () => (await import('../list/list-view.tsx')).ListView)
const BoardView = lazyPart(async () => (await import('../board/board-view.tsx')).BoardView)
const ForecastView = lazyPart(
  async () => (await import('../forecast/forecast-view.tsx')).ForecastView,
)
const StandingLine = lazyPart(
  async () => (await import('../forecast/standing-line.tsx')).StandingLine,
)

interface RoadmapFrameProps {
  readonly address: Exclude<RoadmapAddress, { kind: 'milestone' | 'update' }>
  readonly view: RoadmapViewProps
}

/** The head that all views share, and the one that the address names. */
export function RoadmapFrame({ address, view }: RoadmapFrameProps) {
  const { goal, catalog, milestones, assessmentRequest, asOf } = view
  const level = useGoalLevel(goal)
  const { reply } = useProposal(
    useMemo(
      () => ({ assessment: assessmentRequest, existing: milestones.map(toMilestoneInput) }),
      [assessmentRequest, milestones],
    ),
  )
  const current = address.kind === 'view' ? address.view : address.kind === 'add' ? 'list' : null
  useEffect(() => {
    if (current !== null) rememberView(current)
  }, [current])

  return (
    <>
      <PageHeader
        title="Roadmap"
        lede={
          <>
            {goalWords(catalog, goal, asOf)}
            <GoalLevelLine level={level} />
          </>
        }
        actions={<HeaderActions view={view} proposals={reply?.proposals.length ?? 0} />}
      />
      <div className={styles.standing}>
        <Suspense fallback={null}>
          <StandingLine.Component {...view} />
        </Suspense>
        <FormerRole view={view} />
      </div>
      <ViewTabs current={current} />
      {milestones.length > 0 && current !== null && current !== 'forecast' && (
        <FilterBar view={view} />
      )}
      <Suspense fallback={<PendingLine label="Opening" />}>
        <View
          current={current}
          view={view}
          competencyPlans={reply?.competencyPlans ?? []}
          isAdding={address.kind === 'add'}
        />
      </Suspense>
    </>
  )
}

interface ViewProps {
  readonly current: ViewId | null
  readonly view: RoadmapViewProps
  readonly competencyPlans: readonly CompetencyPlan[]
  readonly isAdding: boolean
}

function View({ current, view, competencyPlans, isAdding }: ViewProps) {
  switch (current) {
    case 'trail':
      return <TrailView.Component {...view} />
    case 'list':
      return <ListView.Component {...view} competencyPlans={competencyPlans} isAdding={isAdding} />
    case 'board':
      return <BoardView.Component {...view} />
    case 'forecast':
      return <ForecastView.Component {...view} />
    case null:
      return (
        <EmptyState
          title="Nothing is at this address"
          action={<LinkButton href={viewHref('trail')}>Open the trail</LinkButton>}
        >
          It may have been moved, or the link is not complete.
        </EmptyState>
      )
  }
}

/** After a change of goal: what lies here was made for another role. */
function FormerRole({ view: { goal, catalog, milestones } }: { readonly view: RoadmapViewProps }) {
  const role = formerRole(milestones, goal.path)
  if (role === null) return null
  const label = catalog.paths.find(({ id }) => id === role)?.label
  return (
    <p>
      Some of this was made for {label}.{' '}
      <a href={UPDATE_HREF}>See what your goal asks for instead</a>
    </p>
  )
}
