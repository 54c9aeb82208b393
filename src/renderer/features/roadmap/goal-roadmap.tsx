import { useMemo } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { Rating } from '#shared/records/rating.ts'
import type { Day } from '#shared/units/day.ts'
import { toAssessmentRequest } from '../../data/build-request.ts'
import { useShownEvidence } from '../../data/evidence/use-shown-evidence.ts'
import { useAskedLevels } from '../../data/ladders/use-asked-levels.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { MilestoneActionsProvider } from './actions/milestone-actions-provider.tsx'
import type { RoadmapAddress } from './address.ts'
import { MilestonePage } from './editor/milestone-page.tsx'
import { filterMilestones } from './filter.ts'
import { FirstPlan } from './first-plan/first-plan.tsx'
import { RoadmapFrame } from './frame/roadmap-frame.tsx'
import { UpdatePage } from './frame/update-page.tsx'
import { WaitingRoom } from './frame/waiting-room.tsx'
import { goalWords } from './goal-words.ts'
import type { RoadmapViewProps } from './view-props.ts'
import { useViewState } from './view-state.ts'
import { weeklyHoursOf } from './weekly-hours.ts'

interface GoalRoadmapProps {
  readonly address: RoadmapAddress
  readonly goal: Goal
  readonly profile: Profile | null
  readonly ratings: readonly Rating[]
  readonly settings: SettingsValues
  readonly catalog: Catalog
  readonly asOf: Day
}

/** The roadmap of one goal, whatever the address shows of it. */
export function GoalRoadmap({ address, ...known }: GoalRoadmapProps) {
  const { goal, profile, ratings, settings, catalog, asOf } = known
  const milestones = useMilestones(goal.id)
  const evidence = useShownEvidence(asOf)
  const asked = useAskedLevels(goal)
  const filter = useViewState((state) => state.filter)
  const assessmentRequest = useMemo(
    () =>
      toAssessmentRequest({
        profile,
        ratings,
        goal,
        settings,
        evidence: evidence ?? [],
        asked: asked ?? [],
        asOf,
        ...(milestones && { milestones }),
      }),
    [profile, ratings, goal, settings, evidence, asked, asOf, milestones],
  )
  const shown = useMemo(() => filterMilestones(milestones ?? [], filter), [milestones, filter])

  // Which steps a plan has depends on what is shown by evidence and asked by an own ladder, so nothing is proposed
  // before that is known.
  if (milestones === undefined || evidence === undefined || asked === undefined) {
    return (
      <>
        <PageHeader title="Roadmap" lede={goalWords(catalog, goal, asOf)} />
        <WaitingRoom />
      </>
    )
  }
  const props: RoadmapViewProps = {
    ...known,
    milestones,
    shown,
    assessmentRequest,
    weeklyHours: weeklyHoursOf(profile),
  }
  return (
    <MilestoneActionsProvider {...props}>
      <Screen address={address} props={props} />
    </MilestoneActionsProvider>
  )
}

interface ScreenProps {
  readonly address: RoadmapAddress
  readonly props: RoadmapViewProps
}

function Screen({ address, props }: ScreenProps) {
  if (address.kind === 'milestone') {
    return <MilestonePage key={address.id} id={address.id} view={props} />
  }
  if (props.milestones.length === 0 && address.kind !== 'add') return <FirstPlan {...props} />
  if (address.kind === 'update') return <UpdatePage {...props} />
  return <RoadmapFrame address={address} view={props} />
}
