import { useState } from 'react'
import type { Program } from '#shared/program.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../data/data-context.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ProgramAddress } from './address.ts'
import { CoreNotice } from './core-notice.tsx'
import { phaseHours } from './dates.ts'
import { countText, dayText, progressText } from './format.ts'
import { PathPicture } from './path-picture.tsx'
import { Phases } from './phases.tsx'
import styles from './program.module.css'
import { NOTHING_DONE, programProgress } from './progress.ts'
import { nextMonday } from './start-day.ts'
import { StartDayField, startHint } from './start-day-field.tsx'
import { useDates } from './use-dates.ts'
import { useEnroll } from './use-enroll.ts'

interface OutlookProps {
  readonly program: Program
  readonly address: ProgramAddress
  /** What was left; null where nobody ever enrolled. */
  readonly former: ProgramEnrollment | null
  readonly goalId: string | null
  readonly asOf: Day
  readonly onDone: (told: string) => void
}

/** The program before one takes part: what it holds, what it asks for, and the day to begin. */
export function Outlook({ program, address, former, goalId, asOf, onDone }: OutlookProps) {
  const enrollAs = useEnroll(program)
  const isWriter = useWriter()
  const initial = former?.startsOn ?? nextMonday(asOf)
  const [day, setDay] = useState<Day | null>(initial)
  const [lastDay, setLastDay] = useState(initial)
  const { dates, milestones, error } = useDates(program, lastDay)
  const items = program.phases.flatMap((phase) => phase.items)

  function choose(next: Day | null) {
    setDay(next)
    if (next !== null) setLastDay(next)
  }

  async function enroll() {
    if (day === null || milestones === null) return
    const isEnrolled = await enrollAs({ startsOn: day, goalId, milestones })
    if (isEnrolled) onDone(`You are in the program from ${dayText(day)} on.`)
  }

  return (
    <>
      <PageHeader
        title="Program"
        lede={`Twelve months in three phases: ${countText(items.length, 'module or experience', 'modules and experiences')} that take you from learning how to lead, to using it at work, to making it your own.`}
      />
      {error !== null && <CoreNotice error={error} />}
      <div className={styles.picture}>
        <PathPicture program={program} dates={dates} partsDone={NOTHING_DONE} asOf={null} />
      </div>
      <Card tone="sunk" className={styles.enroll}>
        <form
          className={styles.start}
          onSubmit={(event) => {
            event.preventDefault()
            void enroll()
          }}
        >
          <StartDayField
            initial={initial}
            hint={startHint(dates)}
            disabled={!isWriter}
            onChange={choose}
          />
          <Button
            type="submit"
            variant="primary"
            disabled={!isWriter || day === null || milestones === null}
          >
            {former === null ? 'Enroll' : 'Come back'} from {dayText(lastDay)}
          </Button>
        </form>
        <div className={styles.asks}>
          {former !== null && (
            <p>
              You were in the program before. What you did is kept:{' '}
              {progressText(programProgress(program, former.partsDone))} parts ticked off, and your
              notes. Coming back brings them with you.
            </p>
          )}
          {dates !== null && (
            <p>
              {hoursText(program.phases.map((each) => phaseHours(each, dates)))} The experiences
              themselves are work on the job.
            </p>
          )}
          <p>
            {goalId === null
              ? 'You have no goal yet. Once you choose one, its roadmap can take the program in.'
              : `Its ${countText(items.length, 'module or experience', 'modules and experiences')} appear as milestones in the formal programs section of your roadmap.`}
          </p>
          <p>You can move the start day or leave at any time; nothing that you did gets lost.</p>
        </div>
      </Card>
      <Phases program={program} dates={dates} address={address} taking={null} />
    </>
  )
}

/** What it asks for, told apart where phases differ. */
function hoursText(hours: readonly number[]): string {
  const [least, most] = [Math.min(...hours), Math.max(...hours)]
  const usual = `It asks for about ${countText(least, 'hour')} a week beside your job`
  return least === most ? `${usual}.` : `${usual}, and ${most} while two run side by side.`
}
