import { useCurrentGoal } from '../../data/use-goal.ts'
import { useOwnRatings } from '../../data/use-own-ratings.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { WelcomeSteps } from './welcome-steps.tsx'

/** The first run: three short steps, each of which can be skipped. */
export function WelcomeRoom() {
  const profile = useProfile()
  const goal = useCurrentGoal()
  const ratings = useOwnRatings()
  const { catalog, error, retry } = useCatalog()

  if (error !== null) {
    return (
      <>
        <PageHeader title="Welcome" />
        <Notice
          tone="error"
          title="The list of roles could not be read"
          details={JSON.stringify(error, null, 2)}
          actions={<Button onClick={retry}>Try again</Button>}
        >
          Nothing is lost. Try again, or reload the window.
        </Notice>
      </>
    )
  }
  if (profile === undefined || goal === undefined || ratings === undefined || catalog === null) {
    return (
      <>
        <PendingLine label="Getting ready" />
        <Skeleton height={420} />
      </>
    )
  }
  return <WelcomeSteps profile={profile} goal={goal} ratings={ratings} catalog={catalog} />
}
