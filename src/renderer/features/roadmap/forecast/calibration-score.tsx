import type { CalibrationReply } from '#shared/contract/roadmap.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { percentText, wholeText } from '../format.ts'
import styles from './calibration-score.module.css'
import { brierSentence, calibrationSentence, missingSentence } from './calibration-words.ts'

interface CalibrationScoreProps {
  readonly calibration: CalibrationReply
}

/** How well the own chances came true: plain counts first, scores once there are enough. */
export function CalibrationScore({ calibration }: CalibrationScoreProps) {
  const { resolved, brier, bins } = calibration
  const score = brierSentence(brier)
  const missing = missingSentence(resolved)
  return (
    <div className={styles.score}>
      <p>{calibrationSentence(calibration)}</p>
      {score !== null && (
        <p>
          {score}{' '}
          <ProvenanceMark
            source="study"
            note="Brier, 1950: the mean squared difference between chance and outcome."
          />
        </p>
      )}
      {bins !== null && (
        <DataTable
          caption="What came true of what you gave"
          columns={['You gave', 'On average', 'Came true', 'Predictions']}
          rows={bins.map(({ from, to, meanChance, hitRate, count }) => [
            `${percentText(from)} to ${percentText(to)}`,
            percentText(meanChance),
            percentText(hitRate),
            wholeText(count),
          ])}
        />
      )}
      {missing !== null && <p className={styles.missing}>{missing}</p>}
    </div>
  )
}
