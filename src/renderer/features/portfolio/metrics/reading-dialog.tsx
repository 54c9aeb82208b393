import { useState } from 'react'
import type { Metric } from '#shared/records/metric.ts'
import { today } from '../../../data/clock.ts'
import { useMetricCommands } from '../../../data/portfolio/use-metric-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import styles from './metrics.module.css'
import { ReadingFields } from './reading-fields.tsx'
import { beginReading, readingOf, type TypedReading } from './typed-reading.ts'

interface ReadingDialogProps {
  /** null while nothing is asked. */
  readonly metric: Metric | null
  readonly onClose: () => void
}

const FORM = 'add-reading'

/** Asks for the next reading of a metric in a list. */
export function ReadingDialog({ metric, onClose }: ReadingDialogProps) {
  return (
    <Dialog
      open={metric !== null}
      title="A new reading"
      onClose={onClose}
      actions={
        <Button type="submit" form={FORM} variant="primary">
          Add
        </Button>
      }
    >
      {metric !== null && <Question key={metric.id} metric={metric} onClose={onClose} />}
    </Dialog>
  )
}

function Question({ metric, onClose }: { readonly metric: Metric; readonly onClose: () => void }) {
  const { addReading } = useMetricCommands()
  const [typed, setTyped] = useState<TypedReading>(() => beginReading(metric, today()))
  const [isTried, setIsTried] = useState(false)
  return (
    <form
      id={FORM}
      className={styles.question}
      onSubmit={async (event) => {
        event.preventDefault()
        const reading = readingOf(typed)
        setIsTried(true)
        if (reading !== null && (await addReading(metric.id, reading)).ok) onClose()
      }}
    >
      <p className={styles.of}>{metric.title}</p>
      <ReadingFields metric={metric} typed={typed} isTried={isTried} onChange={setTyped} />
    </form>
  )
}
