import { useState } from 'react'
import type { Day } from '#shared/units/day.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { ProgramDates } from './dates.ts'
import { dayText } from './format.ts'
import styles from './program.module.css'
import { StartDayField, startHint } from './start-day-field.tsx'

interface ChangeStartProps {
  readonly current: Day
  readonly considered: Day
  readonly dates: ProgramDates | null
  /** The dates of the considered day are there. */
  readonly isReady: boolean
  readonly onConsider: (day: Day) => void
  readonly onMove: () => void
  readonly onCancel: () => void
}

/** Another day to start from. The page below shows what would follow, before anything is moved. */
export function ChangeStart({
  current,
  considered,
  dates,
  isReady,
  onConsider,
  onMove,
  onCancel,
}: ChangeStartProps) {
  const [isDay, setIsDay] = useState(true)
  return (
    <Card tone="sunk" className={styles.enroll}>
      <form
        className={styles.start}
        onSubmit={(event) => {
          event.preventDefault()
          onMove()
        }}
      >
        <StartDayField
          initial={current}
          hint={startHint(dates)}
          disabled={false}
          onChange={(day) => {
            setIsDay(day !== null)
            if (day !== null) onConsider(day)
          }}
        />
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant="primary"
            disabled={!isReady || !isDay || considered === current}
          >
            Start from {dayText(considered)}
          </Button>
          <Button onClick={onCancel}>Keep {dayText(current)}</Button>
        </div>
      </form>
      <div className={styles.asks}>
        <p>
          The picture and the dates below show what would follow. Your ticks and notes stay as they
          are; on the roadmap, milestones that you edited or finished stay where they are.
        </p>
      </div>
    </Card>
  )
}
