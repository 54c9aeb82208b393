import { useState } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { usePredictions } from '../../../data/use-predictions.ts'
import { useCalibration } from '../../../host/use-calibration.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'
import { isOpen } from '../state-words.ts'
import { CalibrationScore } from './calibration-score.tsx'
import styles from './diary-section.module.css'
import { PredictionForm } from './prediction-form.tsx'
import { PredictionList } from './prediction-list.tsx'

interface DiarySectionProps {
  readonly goal: Goal
  readonly milestones: readonly Milestone[]
  readonly asOf: Day
}

/** What the person expected, kept and scored once it is known. */
export function DiarySection({ goal, milestones, asOf }: DiarySectionProps) {
  const predictions = usePredictions(goal.id)
  const [isAdding, setAdding] = useState(false)
  const { mayWrite } = useMilestoneActions()
  const { reply } = useCalibration(
    predictions === undefined
      ? null
      : { predictions: predictions.map(({ chance, outcome }) => ({ chance, outcome })) },
  )
  if (predictions === undefined) return null
  const open = milestones.filter(isOpen)
  return (
    <Section
      title="Your own predictions"
      lede="Say now how sure you are, and see later how often you were right. Of all that you give 70%, about 7 in 10 should come true."
      actions={
        open.length > 0 &&
        mayWrite &&
        !isAdding && (
          <Button size="small" onClick={() => setAdding(true)}>
            Add a prediction
          </Button>
        )
      }
    >
      {isAdding && (
        <PredictionForm goal={goal} open={open} asOf={asOf} onClose={() => setAdding(false)} />
      )}
      {predictions.length > 0 && (
        <>
          {reply !== null && <CalibrationScore calibration={reply} />}
          <PredictionList predictions={predictions} asOf={asOf} />
        </>
      )}
      {predictions.length === 0 && !isAdding && (
        <p className={styles.words}>
          {open.length > 0
            ? 'None so far. One is enough to begin with, such as how sure you are to be done within a year.'
            : 'None so far. They are about what is still open.'}
        </p>
      )}
    </Section>
  )
}
