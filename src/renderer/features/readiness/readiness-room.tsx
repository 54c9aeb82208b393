import { Suspense } from 'react'
import type { Goal } from '#shared/records/goal.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../../data/clock.ts'
import { useAskedLevels } from '../../data/ladders/use-asked-levels.ts'
import { useCurrentGoal } from '../../data/use-goal.ts'
import { useMilestones } from '../../data/use-milestones.ts'
import { useProfile } from '../../data/use-profile.ts'
import { useLatestRatings } from '../../data/use-ratings.ts'
import { useSettings } from '../../data/use-settings.ts'
import { useCatalog } from '../../host/use-catalog.ts'
import { LinkButton } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CoreNotice } from './core-notice.tsx'
import { dayToText } from './format.ts'
import { GoalReadiness } from './goal-readiness.tsx'
import { targetToWords } from './items.ts'
import { NoGoal } from './no-goal.tsx'
import { usePromptEvidence } from './use-prompt-evidence.ts'
import { WaitingRoom } from './waiting-room.tsx'

// Few goals stand for a level of an own ladder.
const GoalLevel = lazyPart(async () => (await import('./goal-level.tsx')).GoalLevel)

/** Where the person stands against the role they want, explained. */
export function ReadinessRoom() {
  const goal = useCurrentGoal()
  const profile = useProfile()
  const ratings = useLatestRatings()
  const settings = useSettings()
  const milestones = useMilestones(goal?.id ?? '')
  const asked = useAskedLevels(goal)
  const asOf = today()
  const evidence = usePromptEvidence(asOf)
  const { catalog, error, retry } = useCatalog()

  if (goal === null) {
    return (
      <>
        <PageHeader title="Readiness" />
        <NoGoal />
      </>
    )
  }
  const isRead =
    goal !== undefined &&
    profile !== undefined &&
    ratings !== undefined &&
    settings !== undefined &&
    evidence !== undefined &&
    asked !== undefined &&
    milestones !== undefined
  return (
    <>
      <PageHeader
        title="Readiness"
        lede={
          isRead && catalog !== null ? (
            <>
              {goalToWords(targetToWords(catalog, goal), goal, asOf)}
              {goal.level !== null && (
                <Suspense fallback={null}>
                  <GoalLevel.Component goal={goal} />
                </Suspense>
              )}
            </>
          ) : (
            ' '
          )
        }
        actions={
          <>
            <LinkButton href="#/paths" size="small">
              Change the goal
            </LinkButton>
            <LinkButton href="#/profile" size="small">
              Edit your facts
            </LinkButton>
          </>
        }
      />
      {catalog === null && error !== null && <CoreNotice error={error} retry={retry} />}
      {isRead && catalog !== null ? (
        <GoalReadiness
          key={goal.id}
          goal={goal}
          profile={profile}
          ratings={ratings}
          settings={settings}
          evidence={evidence}
          asked={asked}
          milestones={milestones}
          catalog={catalog}
          asOf={asOf}
        />
      ) : (
        error === null && <WaitingRoom />
      )}
    </>
  )
}

function goalToWords(target: string, { by }: Goal, asOf: Day): string {
  if (by === null) return `${target}, without a date so far`
  return by < asOf
    ? `${target} · your date, ${dayToText(by)}, has gone by`
    : `${target} · by ${dayToText(by)}`
}
