import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { ChallengeId } from '#shared/vocabulary.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { challengeLabel } from '../challenge-label.ts'
import { wholeText } from '../format.ts'
import styles from './dialogs.module.css'

interface ChallengeCountProps {
  readonly challenge: ChallengeId
  readonly profile: Profile | null
  readonly catalog: Catalog
}

/** Most that a profile counts. Unit: times. Source: the record's own range. */
const MOST = 100

/** Offers to count one more of a challenge in the profile; once, with the way back. */
export function ChallengeCount({ challenge, profile, catalog }: ChallengeCountProps) {
  const { saveProfile } = useCommands()
  // As it was when asked: the profile changes under it once counted.
  const [before] = useState(profile?.challengesDone[challenge] ?? 0)
  const [isCounted, setIsCounted] = useState(false)
  if (before >= MOST) return null

  async function setCount(count: number) {
    const { [challenge]: _replaced, ...others } = profile?.challengesDone ?? {}
    const result = await saveProfile({
      challengesDone: count === 0 ? others : { ...others, [challenge]: count },
    })
    if (result.ok) setIsCounted(count > before)
  }

  const label = challengeLabel(catalog, challenge)
  return (
    <div className={styles.count}>
      <p role="status">
        {isCounted
          ? `Counted: ${label}, now ${wholeText(before + 1)} in your profile.`
          : `It amounts to a challenge: ${label}. Your profile counts ${wholeText(before)} so far.`}
      </p>
      <Button
        size="small"
        variant={isCounted ? 'quiet' : 'secondary'}
        onClick={() => void setCount(isCounted ? before : before + 1)}
      >
        {isCounted ? 'Take it back' : 'Count one more'}
      </Button>
    </div>
  )
}
