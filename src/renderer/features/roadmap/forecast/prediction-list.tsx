import type { Prediction } from '#shared/records/prediction.ts'
import type { Day } from '#shared/units/day.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { percentText, shortDayText, wholeText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import styles from './prediction-list.module.css'

/** Settled ones beside the open ones; the rest is folded. Source: judgement. */
const SETTLED_SHOWN = 5

interface PredictionListProps {
  /** Newest first. */
  readonly predictions: readonly Prediction[]
  readonly asOf: Day
}

/** Open ones first, by the day they are settled on; then what is known, newest first. */
export function PredictionList({ predictions, asOf }: PredictionListProps) {
  const open = predictions
    .filter(({ outcome }) => outcome === null)
    .sort((a, b) => (a.by < b.by ? -1 : 1))
  const settled = predictions.filter(({ outcome }) => outcome !== null)
  return (
    <>
      <Rows predictions={[...open, ...settled.slice(0, SETTLED_SHOWN)]} asOf={asOf} />
      {settled.length > SETTLED_SHOWN && (
        <Disclosure summary={`${wholeText(settled.length - SETTLED_SHOWN)} earlier ones`}>
          <Rows predictions={settled.slice(SETTLED_SHOWN)} asOf={asOf} />
        </Disclosure>
      )}
    </>
  )
}

function Rows({ predictions, asOf }: PredictionListProps) {
  return (
    <ul className={styles.list}>
      {predictions.map((prediction) => (
        <PredictionRow key={prediction.id} prediction={prediction} asOf={asOf} />
      ))}
    </ul>
  )
}

function PredictionRow({
  prediction,
  asOf,
}: {
  readonly prediction: Prediction
  readonly asOf: Day
}) {
  const { withdrawPrediction } = useRoadmapCommands()
  const { say, mayWrite } = useMilestoneActions()
  const { id, statement, chance, madeOn, outcome } = prediction

  async function withdraw() {
    const stored = await withdrawPrediction(id)
    if (stored.ok) say('The prediction is withdrawn.')
  }

  return (
    <li className={styles.row}>
      <span className={styles.chance}>{percentText(chance)}</span>
      <span className={styles.words}>
        {statement}
        <span className={styles.days}>said on {shortDayText(madeOn, asOf)}</span>
      </span>
      <span className={styles.state}>
        {outcome === null ? (
          <>
            <Badge tone="wait">Open</Badge>
            {mayWrite && (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Withdraw: ${statement}`}
                onClick={() => void withdraw()}
              >
                Withdraw
              </Button>
            )}
          </>
        ) : (
          <Badge tone={outcome ? 'good' : 'neutral'}>{outcome ? 'Came true' : 'Did not'}</Badge>
        )}
      </span>
    </li>
  )
}
