import { useCurrentGoal } from '../../data/use-goal.ts'
import { useOwnRatings } from '../../data/use-own-ratings.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useCatalogAhead } from '../../host/use-catalog.ts'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { WelcomeSteps } from './welcome-steps.tsx'

/** The first run: three short steps, each of which can be skipped. */
export function WelcomeRoom() {
  const profile = useProfile()
  const goal = useCurrentGoal()
  const ratings = useOwnRatings()
  const isRead = profile !== undefined && goal !== undefined && ratings !== undefined
  useCatalogAhead(isRead)

  if (!isRead) {
    return (
      <>
        <PendingLine label="Getting ready" />
        <Skeleton height={420} />
      </>
    )
  }
  return <WelcomeSteps profile={profile} goal={goal} ratings={ratings} />
}
