import { useMemo, useRef } from 'react'
import type { Proposal, ScheduleReply, ScheduleRequest } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { toMilestoneInput } from '../../../data/build-roadmap-request.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useHost } from '../../../host/host-context.tsx'
import { useAssessment } from '../../../host/use-assessment.ts'
import { useSchedule } from '../../../host/use-schedule.ts'
import { dayText, hoursText, milestonesText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { FitNotice } from './fit-notice.tsx'
import { ofKind, withProposals } from './proposal-groups.ts'
import styles from './result-fit.module.css'

interface ResultFitProps extends RoadmapViewProps {
  /** Proposals that would be accepted. */
  readonly chosen: readonly Proposal[]
  /** Takes planned ones out of the choice, by key. */
  readonly onRefuse: (keys: readonly string[]) => void
}

/** Whether the roadmap would fit its date with what is chosen, and the ways out where it would not. */
export function ResultFit({
  goal,
  milestones,
  asOf,
  weeklyHours,
  assessmentRequest,
  chosen,
  onRefuse,
}: ResultFitProps) {
  const host = useHost()
  const { saveGoal } = useCommands()
  const { dropMilestones, layOutWithHours } = useRoadmapCommands()
  const { say, mayWrite } = useMilestoneActions()
  const box = useRef<HTMLDivElement>(null)
  const { assessment } = useAssessment(assessmentRequest)
  const planned = useMemo(
    () => withProposals(milestones.map(toMilestoneInput), chosen),
    [milestones, chosen],
  )
  const gaps = assessment?.gaps.map(({ id, points }) => ({ id, points }))
  const request: ScheduleRequest | null =
    gaps === undefined
      ? null
      : { asOf, weeklyHours, by: goal.by, milestones: [...planned], gaps, mode: 'push' }
  const { reply } = useSchedule(request)
  if (reply === null || request === null) return null

  /**
   * Where what is there already would lie; what is only proposed finds its place around it. Without an answer the
   * dates stay as they are.
   */
  async function movesWith(
    hours: number,
    without: readonly string[],
  ): Promise<ScheduleReply['moves']> {
    if (request === null) return []
    const kept = milestones.filter(({ id }) => !without.includes(id)).map(toMilestoneInput)
    const result = await host.call('roadmap/schedule', {
      ...request,
      weeklyHours: hours,
      milestones: kept,
      mode: 'fit',
    })
    return result.ok ? result.value.moves : []
  }

  async function takeHours(hours: number) {
    const taken = await layOutWithHours(hours, await movesWith(hours, []))
    if (taken.ok) say(`Laid out with ${hoursText(hours)}.`)
  }

  async function drop(ids: readonly string[]) {
    const proposed = new Set(ofKind(chosen, 'new').map(({ milestone }) => milestone.key))
    onRefuse(ids.filter((id) => proposed.has(id)))
    const own = ids.filter((id) => !proposed.has(id))
    const dropped = await dropMilestones(own, await movesWith(weeklyHours, own))
    if (dropped.ok) say(`${milestonesText(ids.length)} let go of.`)
  }

  async function moveDate(by: Day) {
    if ((await saveGoal({ by })).ok) say(`Your date is ${dayText(by)} now.`)
  }

  /** The button that was pressed may be gone by then. */
  async function act(way: Promise<void>): Promise<void> {
    await way
    box.current?.focus({ preventScroll: true })
  }

  const titles = new Map(planned.map(({ id, title }) => [id, title]))
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <FitNotice
        fit={reply.fit}
        by={goal.by}
        asOf={asOf}
        weeklyHours={weeklyHours}
        nameOf={(id) => titles.get(id) ?? id}
        {...(mayWrite && {
          onUseHours: (hours) => void act(takeHours(hours)),
          onMoveDate: (by) => void act(moveDate(by)),
          onDrop: (ids) => void act(drop(ids)),
        })}
      />
    </div>
  )
}
