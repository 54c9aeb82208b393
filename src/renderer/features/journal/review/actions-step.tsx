import { useState } from 'react'
import type { Action } from '#shared/records/action.ts'
import { Button } from '../../../ui/button.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { ActionRow } from './action-row.tsx'
import styles from './review.module.css'

interface ActionsStepProps {
  readonly actions: readonly Action[] | undefined
}

/** Shown at first, and how many more at a time. Source: judgement. */
const SHOWN = 25

/** Open actions, by their day: done, another day, or let go. */
export function ActionsStep({ actions }: ActionsStepProps) {
  const [most, setMost] = useState(SHOWN)
  if (actions === undefined) return <PendingLine label="Looking up what is open" />
  if (actions.length === 0) return <p>Nothing is open. Go on.</p>
  return (
    <>
      <p className={styles.lede}>
        Tick off what is done, give the rest a day that you believe in, or let it go.
      </p>
      <ul className={styles.rows}>
        {actions.slice(0, most).map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </ul>
      {actions.length > most && (
        <Button size="small" onClick={() => setMost(most + SHOWN)}>
          Show more of {actions.length}
        </Button>
      )}
    </>
  )
}
