import { emptyProfileForm } from '#shared/records/profile.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useOwnRatings } from '../../data/use-own-ratings.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { ProfileSections } from './profile-sections.tsx'
import { formOf } from './profile-values.ts'

/** Who the person is, how they rate themselves, and what they have been through. */
export function ProfileRoom() {
  const profile = useProfile()
  const goal = useCurrentGoal()
  const ratings = useOwnRatings()
  const { catalog, error, retry } = useCatalog()
  const isWriter = useWriter()

  return (
    <>
      <PageHeader
        title="Profile"
        lede="What you bring. Fill in what you like, in any order; everything is stored as you enter it."
      />
      {error !== null ? (
        <Notice
          tone="error"
          title="The list of capabilities could not be read"
          details={JSON.stringify(error, null, 2)}
          actions={<Button onClick={retry}>Try again</Button>}
        >
          What you entered before is stored and untouched.
        </Notice>
      ) : profile === undefined ||
        goal === undefined ||
        ratings === undefined ||
        catalog === null ? (
        <>
          <PendingLine label="Reading your profile" />
          <Skeleton height={480} />
        </>
      ) : (
        <ProfileSections
          stored={profile === null ? emptyProfileForm : formOf(profile)}
          storedAt={profile?.updatedAt ?? null}
          id={profile?.id ?? null}
          goal={goal}
          ratings={ratings}
          catalog={catalog}
          disabled={!isWriter}
        />
      )}
    </>
  )
}
