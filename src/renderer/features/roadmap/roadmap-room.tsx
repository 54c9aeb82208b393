import { useLocation } from 'wouter'
import { today } from '../../data/clock.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useLatestRatings } from '../../data/use-ratings.ts'
import { useSettings } from '../../data/use-settings.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { parseAddress } from './address.ts'
import { CoreNotice } from './frame/core-notice.tsx'
import { NoGoal } from './frame/no-goal.tsx'
import { WaitingRoom } from './frame/waiting-room.tsx'
import { GoalRoadmap } from './goal-roadmap.tsx'

/** The way to the goal: laid out, lived with, laid out again. */
export function RoadmapRoom() {
  const [location] = useLocation()
  const goal = useCurrentGoal()
  const profile = useProfile()
  const ratings = useLatestRatings()
  const settings = useSettings()
  const { catalog, error, retry } = useCatalog()

  if (goal === null) return <NoGoal />
  if (
    goal === undefined ||
    profile === undefined ||
    ratings === undefined ||
    settings === undefined ||
    catalog === null
  ) {
    return (
      <>
        <PageHeader title="Roadmap" lede=" " />
        {error === null ? <WaitingRoom /> : <CoreNotice error={error} retry={retry} />}
      </>
    )
  }
  return (
    <GoalRoadmap
      key={goal.id}
      address={parseAddress(location)}
      goal={goal}
      profile={profile}
      ratings={ratings}
      settings={settings}
      catalog={catalog}
      asOf={today()}
    />
  )
}
