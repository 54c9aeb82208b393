import { Suspense } from 'react'
import { today } from '../../data/clock.ts'
import { type TodayFacts, useToday } from '../../data/today/use-today.ts'
import { LinkButton } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PendingLine, Skeleton } from '../../ui/pending.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ActionList } from './action-list.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { findNextStep, nextMilestones } from './next-step.ts'
import { NextStepPart } from './next-step-part.tsx'
import { ReviewLine } from './review-line.tsx'
import { SessionList } from './session-list.tsx'
import styles from './today.module.css'
import { wholeDayText } from './today-words.ts'

/** What is beside the way: fetched while the day itself is read, and no heading waits for it. */
const BESIDE = lazyPart(async () => (await import('./beside.tsx')).Beside)
void BESIDE.load()

/** What to do next comes first; then the way ahead, and what the day brings back. */
export function TodayRoom() {
  // A window that is left open over midnight shows the new day.
  useNow()
  const day = today()
  const facts = useToday()
  return (
    <>
      <PageHeader
        title="Today"
        lede={wholeDayText(day)}
        actions={
          <>
            <LinkButton variant="quiet" href="#/search" className={styles.search}>
              Search
            </LinkButton>
            <LinkButton href="#/journal/new">Write an entry</LinkButton>
          </>
        }
      />
      {facts === undefined ? (
        <>
          <PendingLine label="Reading your day" />
          <Skeleton height={320} />
        </>
      ) : (
        <Day facts={facts} day={day} />
      )}
    </>
  )
}

function Day({
  facts,
  day,
}: {
  readonly facts: TodayFacts
  readonly day: ReturnType<typeof today>
}) {
  const next = findNextStep(facts, day)
  const shown = next.kind === 'milestone' ? next.milestone.id : null
  return (
    <div className={styles.columns}>
      <div className={styles.way}>
        <NextStepPart next={next} names={facts.names} day={day} />
        <ReviewLine />
        <ActionList
          actions={facts.actions}
          names={facts.names}
          day={day}
          shownAbove={next.kind === 'action' ? next.action.id : null}
        />
        <MilestoneList
          milestones={nextMilestones(facts.milestones)}
          shownAbove={shown}
          hasGoal={facts.goal !== null}
          day={day}
        />
        <SessionList
          sessions={facts.sessions}
          names={facts.names}
          shownAbove={next.kind === 'session' ? next.session.id : null}
          day={day}
        />
      </div>
      <aside className={styles.beside} aria-label="Beside the way">
        <Suspense fallback={null}>
          <BESIDE.Component goal={facts.goal} day={day} />
        </Suspense>
      </aside>
    </div>
  )
}
