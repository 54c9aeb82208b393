import { useState } from 'react'
import type { Program } from '#shared/program.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { ProgramEnrollment } from '#shared/records/program-enrollment.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../data/data-context.ts'
import { useRoadmapCommands } from '../../data/use-roadmap-commands.ts'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ProgramAddress } from './address.ts'
import { ChangeStart } from './change-start.tsx'
import { CoreNotice } from './core-notice.tsx'
import { dayText } from './format.ts'
import { PathPicture } from './path-picture.tsx'
import { PhaseIndex } from './phase-index.tsx'
import { Phases } from './phases.tsx'
import styles from './program.module.css'
import { RoadmapOffer } from './roadmap-offer.tsx'
import { standingText } from './standing.ts'
import { useDates } from './use-dates.ts'
import { useEnroll } from './use-enroll.ts'

interface EnrolledProps {
  readonly program: Program
  readonly address: ProgramAddress
  readonly enrollment: ProgramEnrollment
  readonly goalId: string | null
  /** Of that goal's roadmap. */
  readonly milestones: readonly Milestone[]
  readonly asOf: Day
  readonly onDone: (told: string) => void
}

/** The program while one takes part: where one is, what is done, and what comes. */
export function Enrolled({
  program,
  address,
  enrollment,
  goalId,
  milestones,
  asOf,
  onDone,
}: EnrolledProps) {
  const { leaveProgram } = useRoadmapCommands()
  const enroll = useEnroll(program)
  const isWriter = useWriter()
  const { startsOn, partsDone } = enrollment
  /** The day that is being considered; null while none is. */
  const [considered, setConsidered] = useState<Day | null>(null)
  const schedule = useDates(program, considered ?? startsOn)
  const { dates, error } = schedule

  async function startFrom(day: Day) {
    if (schedule.milestones === null) return
    const generated = schedule.milestones
    if (!(await enroll({ startsOn: day, goalId, milestones: generated }))) return
    setConsidered(null)
    onDone(
      day === startsOn
        ? 'The program is on your roadmap.'
        : `The program now starts on ${dayText(day)}. What you ticked off and wrote is as it was.`,
    )
  }

  async function leave() {
    const outcome = await leaveProgram()
    if (outcome.ok) onDone('You left the program. What you ticked off and wrote is kept.')
  }

  return (
    <>
      <PageHeader
        title="Program"
        lede={dates === null ? ' ' : standingText({ program, dates, partsDone, asOf })}
        actions={
          <>
            <Button
              size="small"
              disabled={!isWriter}
              aria-expanded={considered !== null}
              onClick={() => setConsidered(considered === null ? startsOn : null)}
            >
              Change the start day
            </Button>
            <Button size="small" variant="quiet" disabled={!isWriter} onClick={() => void leave()}>
              Leave the program
            </Button>
          </>
        }
      />
      {error !== null && <CoreNotice error={error} />}
      {considered !== null && (
        <ChangeStart
          current={startsOn}
          considered={considered}
          dates={dates}
          isReady={schedule.milestones !== null}
          onConsider={setConsidered}
          onMove={() => void startFrom(considered)}
          onCancel={() => setConsidered(null)}
        />
      )}
      <RoadmapOffer
        program={program}
        goalId={goalId}
        milestones={milestones}
        disabled={!isWriter || considered !== null || schedule.milestones === null}
        onPut={() => void startFrom(startsOn)}
      />
      <div className={styles.picture}>
        <PathPicture program={program} dates={dates} partsDone={partsDone} asOf={asOf} />
      </div>
      <PhaseIndex program={program} partsDone={partsDone} />
      <Phases
        program={program}
        dates={dates}
        address={address}
        taking={{ enrollment, milestones, asOf }}
      />
    </>
  )
}
