import { useEffect, useRef, useState } from 'react'
import type { DaySpan } from '#shared/journal/week.ts'
import { reviewEntryDay } from '#shared/journal/weekly-review.ts'
import { useOpenActions } from '../../../data/actions/use-actions.ts'
import { today } from '../../../data/clock.ts'
import { useEntriesOfWeek, useReviewCommands } from '../../../data/journal-days/use-review.ts'
import { useCurrentGoal } from '../../../data/use-goal.ts'
import { useMilestones } from '../../../data/use-milestones.ts'
import { Button } from '../../../ui/button.tsx'
import { ActionsStep } from './actions-step.tsx'
import { dueMilestones } from './due-milestones.ts'
import { EntriesStep } from './entries-step.tsx'
import { LinesStep } from './lines-step.tsx'
import { MilestonesStep } from './milestones-step.tsx'
import styles from './review.module.css'
import { minutesText } from './review-text.ts'
import { StepList } from './step-list.tsx'
import { minutesLeft, REVIEW_STEPS, type ReviewStep, STEP_TITLES } from './steps.ts'
import { useReviewDraft } from './use-review-draft.ts'

interface ReviewWalkProps {
  readonly week: DaySpan
  /** Told the id of the entry that it ended with. */
  readonly onFinish: (id: string) => void
}

/** Entries read at first, and how many more at a time. Source: judgement. */
const SHOWN = 50

/** The steps of a review, one at a time, in any order one likes. */
export function ReviewWalk({ week, onFinish }: ReviewWalkProps) {
  const [most, setMost] = useState(SHOWN)
  const read = useEntriesOfWeek(week, most)
  const actions = useOpenActions()
  const goal = useCurrentGoal()
  const milestones = useMilestones(goal?.id ?? '')
  const { finishReview } = useReviewCommands()
  const draft = useReviewDraft(week.to)
  const heading = useRef<HTMLHeadingElement>(null)
  const hasMoved = useRef(false)
  const { step: at, lines } = draft
  const step = REVIEW_STEPS[at] as ReviewStep
  const isLast = at === REVIEW_STEPS.length - 1
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is read out from its heading
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus()
  }, [step])

  const due = dueMilestones(milestones ?? [], week.to)
  const minutes = minutesLeft(step, {
    entries: read?.entries.length ?? 0,
    actions: actions?.length ?? 0,
    milestones: due.length,
  })

  function go(next: number) {
    hasMoved.current = true
    draft.setStep(next)
  }

  async function finish() {
    const done = await finishReview(reviewEntryDay(week, today()), lines)
    if (!done.ok) return
    draft.forget()
    onFinish(done.value.id)
  }

  return (
    <div className={styles.walk}>
      <StepList current={at} onGo={go} />
      <section aria-labelledby="review-step" className={styles.step}>
        <header className={styles.head}>
          <h2 id="review-step" ref={heading} tabIndex={-1} className={styles.title}>
            {STEP_TITLES[step]}
          </h2>
          <p className={styles.minutes}>{minutesText(minutes)} to go</p>
        </header>
        {step === 'entries' && (
          <EntriesStep read={read} week={week} onMore={() => setMost(most + SHOWN)} />
        )}
        {step === 'actions' && <ActionsStep actions={actions} />}
        {step === 'milestones' && (
          <MilestonesStep milestones={due} hasGoal={goal !== null} asOf={today()} />
        )}
        {step === 'lines' && <LinesStep lines={lines} onChange={draft.setLine} />}
        <div className={styles.moves}>
          {at > 0 && <Button onClick={() => go(at - 1)}>Back</Button>}
          {isLast ? (
            <Button variant="primary" onClick={() => void finish()}>
              Finish the review
            </Button>
          ) : (
            <Button variant="primary" onClick={() => go(at + 1)}>
              Next: {STEP_TITLES[REVIEW_STEPS[at + 1] as ReviewStep].toLowerCase()}
            </Button>
          )}
        </div>
        <p className={styles.quiet}>You can leave at any time and go on later.</p>
      </section>
    </div>
  )
}
