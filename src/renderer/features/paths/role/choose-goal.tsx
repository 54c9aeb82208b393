import { useRef, useState } from 'react'
import type { Target } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { isGoal, type Person } from '../use-person.ts'
import styles from './choose-goal.module.css'
import { useChooseGoal } from './use-choose-goal.ts'

export interface ChooseGoalProps {
  goal: Person['goal']
  target: Target
}

/** Makes this role at this size the goal, or says that it is. */
export function ChooseGoal({ goal, target }: ChooseGoalProps) {
  const choose = useChooseGoal()
  const isWriter = useWriter()
  const [isBusy, setBusy] = useState(false)
  const place = useRef<HTMLSpanElement>(null)

  async function onChoose() {
    setBusy(true)
    // The button is about to go away; focus stays where its answer appears.
    if (await choose(target)) place.current?.focus()
    setBusy(false)
  }

  return (
    <span ref={place} role="status" tabIndex={-1} className={styles.place}>
      {isGoal(goal, target) ? (
        <Badge tone="good">Your goal</Badge>
      ) : (
        <Button variant="primary" onClick={onChoose} disabled={isBusy || !isWriter}>
          Choose as my goal
        </Button>
      )}
    </span>
  )
}
