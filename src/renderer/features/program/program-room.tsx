import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { today } from '../../data/clock.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import { useFormerProgram, useProgram } from '../../data/use-program.ts'
import { useProgramCatalog } from '../../host/use-program-catalog.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/pending.tsx'
import { parseAddress } from './address.ts'
import { CoreNotice } from './core-notice.tsx'
import { Enrolled } from './enrolled.tsx'
import { Outlook } from './outlook.tsx'
import styles from './program.module.css'

/** The development program of a year: to read, to enroll in, and to work through. */
export function ProgramRoom() {
  const [location] = useLocation()
  const { program, error, retry } = useProgramCatalog()
  const enrollment = useProgram()
  const former = useFormerProgram()
  const goal = useCurrentGoal()
  const milestones = useMilestones(goal?.id ?? '')
  const [told, setTold] = useState('')
  const room = useRef<HTMLDivElement>(null)

  // The button that was pressed goes away with the screen it was on; who used the keyboard goes on from the top.
  const isEnrolled = enrollment !== undefined && enrollment !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen changes a moment after what is told
  useEffect(() => {
    if (told !== '') room.current?.querySelector('h1')?.focus()
  }, [told, isEnrolled])

  const isRead =
    enrollment !== undefined &&
    former !== undefined &&
    goal !== undefined &&
    milestones !== undefined
  const shared = {
    program,
    address: parseAddress(location),
    goalId: goal?.id ?? null,
    milestones: milestones ?? [],
    asOf: today(),
    onDone: setTold,
  }
  return (
    <div ref={room}>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {!isRead || program === null ? (
        <>
          <PageHeader title="Program" lede=" " />
          {error === null ? <Waiting /> : <CoreNotice error={error} retry={retry} />}
        </>
      ) : enrollment === null ? (
        <Outlook {...shared} program={program} former={former} />
      ) : (
        <Enrolled {...shared} program={program} enrollment={enrollment} />
      )}
    </div>
  )
}

/** Holds the place of the picture and the first phase. */
function Waiting() {
  return (
    <div className={styles.waiting} aria-busy="true">
      <Skeleton height={290} />
      <Skeleton height={180} />
    </div>
  )
}
