import { type CSSProperties, useId, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { usePredictions } from '../../../data/use-predictions.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import range from '../../../ui/range-input.module.css'
import { dayText, percentText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { isOpen } from '../state-words.ts'
import styles from './editor.module.css'
import { PredictionNotes } from './prediction-notes.tsx'
import { predictionOf } from './prediction-of.ts'

interface PredictionPartProps {
  readonly milestone: Milestone
  readonly asOf: Day
}

/** Nobody is ever quite sure. Unit: percent. Source: judgement. */
const LEAST = 5
const MOST = 95
const STEP = 5
/** Where the thumb waits: as likely as not. Unit: percent. */
const UNDECIDED = 50

const position = (percent: number) => (percent - LEAST) / (MOST - LEAST)

/** What the person expects, kept for the diary that shows how well their chances come true. */
export function PredictionPart({ milestone, asOf }: PredictionPartProps) {
  const { addPrediction } = useRoadmapCommands()
  const { say, mayWrite } = useMilestoneActions()
  const predictions = usePredictions(milestone.goalId)
  const [percent, setPercent] = useState<number | null>(null)
  const id = useId()
  const own = (predictions ?? []).filter(({ milestoneId }) => milestoneId === milestone.id)
  const { due } = milestone
  const mayPredict = mayWrite && isOpen(milestone) && due !== null && due >= asOf
  if (!mayPredict && own.length === 0) return null

  async function keep(by: Day, chance: number) {
    const result = await addPrediction(predictionOf(milestone, by, chance / 100))
    if (!result.ok) return
    say(`Kept: ${percentText(chance / 100)} by ${dayText(by)}.`)
    setPercent(null)
  }

  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.partTitle}>
        Your prediction
      </h2>
      {mayPredict && (
        <>
          <div className={styles.chance}>
            <label htmlFor={id}>How likely is it that this is done by {dayText(due)}?</label>
            <span className={styles.percent} aria-hidden="true">
              {percent !== null && percentText(percent / 100)}
            </span>
          </div>
          <div
            className={styles.slider}
            data-undecided={percent === null || undefined}
            style={{ '--value': position(percent ?? UNDECIDED) } as CSSProperties}
          >
            <span className={styles.track} aria-hidden="true" />
            <input
              id={id}
              type="range"
              className={range.input}
              data-unrated={percent === null || undefined}
              min={LEAST}
              max={MOST}
              step={STEP}
              value={percent ?? UNDECIDED}
              aria-valuetext={percent === null ? 'not said yet' : percentText(percent / 100)}
              onChange={(event) => setPercent(event.currentTarget.valueAsNumber)}
              // A press on the waiting thumb is an answer too, though its value does not change.
              onPointerUp={(event) => setPercent(event.currentTarget.valueAsNumber)}
            />
          </div>
          {percent !== null && (
            <p>
              <Button size="small" onClick={() => void keep(due, percent)}>
                Keep this prediction
              </Button>
            </p>
          )}
        </>
      )}
      {own.length > 0 && <PredictionNotes predictions={own} asOf={asOf} />}
    </section>
  )
}
