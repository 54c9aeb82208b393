import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { TickAftermath } from './actions/tick-aftermath.tsx'
import { TickQuestion } from './actions/tick-question.tsx'

interface TickDialogProps {
  readonly milestone: Milestone
  readonly goal: Goal
  readonly profile: Profile | null
  readonly catalog: Catalog
  readonly onClose: () => void
  readonly onTicked: () => void
}

/** Ticking off: first what shows it, then, for who likes, what it changed. */
export function TickDialog({
  milestone,
  goal,
  profile,
  catalog,
  onClose,
  onTicked,
}: TickDialogProps) {
  const [isTicked, setIsTicked] = useState(false)
  const hasAftermath = milestone.competencies.length > 0 || milestone.challenge !== null

  function goOn() {
    onTicked()
    if (hasAftermath) setIsTicked(true)
    else onClose()
  }

  return (
    <Dialog open title={isTicked ? 'Done' : 'Tick off'} onClose={onClose}>
      {isTicked ? (
        <TickAftermath
          milestone={milestone}
          goal={goal}
          profile={profile}
          catalog={catalog}
          onClose={onClose}
        />
      ) : (
        <TickQuestion milestone={milestone} onTicked={goOn} onCancel={onClose} />
      )}
    </Dialog>
  )
}
