import type { Prediction } from '#shared/records/prediction.ts'
import type { Day } from '#shared/units/day.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { percentText, shortDayText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import styles from './editor.module.css'

interface PredictionNotesProps {
  /** Of one milestone, newest first. */
  readonly predictions: readonly Prediction[]
  readonly asOf: Day
}

/** What was said of this milestone, and what came of it. */
export function PredictionNotes({ predictions, asOf }: PredictionNotesProps) {
  const { withdrawPrediction } = useRoadmapCommands()
  const { say, mayWrite } = useMilestoneActions()

  async function withdraw(id: string) {
    const result = await withdrawPrediction(id)
    if (result.ok) say('The prediction is withdrawn.')
  }

  return (
    <ul className={styles.notes}>
      {predictions.map(({ id, chance, by, madeOn, outcome }) => (
        <li key={id} className={styles.note}>
          <span>
            {percentText(chance)} by {shortDayText(by, asOf)}
            <br />
            <span className={styles.quiet}>
              Said {shortDayText(madeOn, asOf)}
              {outcome !== null && (outcome ? ' · came true' : ' · did not come true')}
            </span>
          </span>
          {outcome === null && mayWrite && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Withdraw ${percentText(chance)} by ${shortDayText(by, asOf)}`}
              onClick={() => void withdraw(id)}
            >
              Withdraw
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
