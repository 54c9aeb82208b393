import { useState } from 'react'
import { useLocation } from 'wouter'
import { useGoalLevel } from '../../../data/ladders/use-goal-level.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { GoalLevelLine } from '../../../ui/goal-level-line.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { ADD_HREF } from '../address.ts'
import { milestonesText } from '../format.ts'
import { CoreNotice } from '../frame/core-notice.tsx'
import { WaitingRoom } from '../frame/waiting-room.tsx'
import { goalWords } from '../goal-words.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { FitNotice } from '../update/fit-notice.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import styles from './first-plan.module.css'
import { PlanPreview } from './plan-preview.tsx'
import { useFirstPlan } from './use-first-plan.ts'
import { useTerms } from './use-terms.tsx'

/** Before there is a roadmap: two answers, the plan they make, and the button that lays it out. */
export function FirstPlan(props: RoadmapViewProps) {
  const { goal, catalog, asOf } = props
  const level = useGoalLevel(goal)
  const [, navigate] = useLocation()
  const { saveGoal, saveProfile } = useCommands()
  const { acceptPlan } = useRoadmapCommands()
  const { mayWrite, say } = useMilestoneActions()
  const { terms, fields, flush } = useTerms(props)
  const plan = useFirstPlan(props, terms)
  const [isFailed, setIsFailed] = useState(false)
  const planned = plan.milestones
  const titleOf = (key: string) => planned.find((each) => each.key === key)?.title ?? key

  async function layOut() {
    await flush()
    const result = await acceptPlan(goal.id, {
      add: planned,
      change: [],
      drop: [],
      letGo: plan.leftOut,
    })
    setIsFailed(!result.ok)
    if (!result.ok) return
    say(`${milestonesText(planned.length)} laid out.`)
    navigate('/roadmap')
  }

  return (
    <>
      <PageHeader
        title="Roadmap"
        lede={
          <>
            {goalWords(catalog, goal, asOf)}
            <GoalLevelLine level={level} />
          </>
        }
      />
      <div className={styles.page}>
        <fieldset className={styles.terms} disabled={!mayWrite}>
          <legend className="visually-hidden">What the plan is made with</legend>
          {fields}
          <div className={styles.actions}>
            <Button
              variant="primary"
              disabled={planned.length === 0 || plan.pending}
              onClick={() => void layOut()}
            >
              Lay out this plan
            </Button>
            {mayWrite && (
              <LinkButton variant="quiet" href={ADD_HREF}>
                Start with an empty roadmap
              </LinkButton>
            )}
          </div>
          <p role="status" className={styles.failed}>
            {isFailed && 'The plan could not be stored. Nothing was changed.'}
          </p>
        </fieldset>
        <div className={styles.preview}>
          {plan.error !== null && <CoreNotice error={plan.error} />}
          {plan.fit === null ? (
            plan.error === null && <WaitingRoom />
          ) : (
            <>
              <div className={styles.summary} aria-live="polite">
                <p className={styles.count}>
                  {milestonesText(planned.length)}, made for where you stand today
                </p>
                <FitNotice
                  fit={plan.fit}
                  by={terms.by}
                  asOf={asOf}
                  weeklyHours={terms.weeklyHours}
                  nameOf={titleOf}
                  onUseHours={(hours) => void saveProfile({ weeklyHours: hours })}
                  onMoveDate={(by) => void saveGoal({ by })}
                  onDrop={plan.leaveOut}
                />
                {plan.leftOut.length > 0 && (
                  <p className={styles.leftOut}>
                    {milestonesText(plan.leftOut.length)} left out; the roadmap keeps them as let go
                    of.{' '}
                    <Button variant="quiet" size="small" onClick={plan.takeAllBack}>
                      Take them back in
                    </Button>
                  </p>
                )}
              </div>
              <PlanPreview
                milestones={planned}
                competencyPlans={plan.competencyPlans}
                catalog={catalog}
                asOf={asOf}
              />
            </>
          )}
        </div>
      </div>
    </>
  )
}
