import { useMemo, useState } from 'react'
import type { ProposeReply, ScheduleRequest } from '#shared/contract/roadmap.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'
import type { Day } from '#shared/units/day.ts'
import { useProposal } from '../../../host/use-proposal.ts'
import { useSchedule } from '../../../host/use-schedule.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { withMoves, withoutKeys } from './left-out.ts'

/** What the preview is made with. */
export interface PlanTerms {
  readonly by: Day | null
  /** Unit: hours a week. */
  readonly weeklyHours: number
}

const NOTHING: ReadonlySet<string> = new Set()

/** The plan on these terms, less what the person left out of it. */
export function useFirstPlan(
  { assessmentRequest, asOf }: Pick<RoadmapViewProps, 'assessmentRequest' | 'asOf'>,
  { by, weeklyHours }: PlanTerms,
) {
  const [leftOut, setLeftOut] = useState(NOTHING)
  const proposal = useProposal(
    useMemo(
      () => ({
        assessment: {
          ...assessmentRequest,
          weeklyHours,
          goal: { ...assessmentRequest.goal, by },
        },
        existing: [],
      }),
      [assessmentRequest, by, weeklyHours],
    ),
  )
  // In the order in which it is worth doing, which the schedule keeps to.
  const whole = useMemo(
    () =>
      (proposal.reply?.proposals ?? []).flatMap((each) =>
        each.kind === 'new' ? [each.milestone] : [],
      ),
    [proposal.reply],
  )
  const rest = useMemo(() => withoutKeys(whole, leftOut), [whole, leftOut])
  const schedule = useSchedule(
    useMemo(
      (): ScheduleRequest | null =>
        leftOut.size === 0
          ? null
          : {
              asOf,
              weeklyHours,
              by,
              milestones: rest.map(generatedToInput),
              gaps: [],
              mode: 'fit',
            },
      [leftOut, asOf, weeklyHours, by, rest],
    ),
  )
  const relaid = leftOut.size === 0 ? null : schedule.reply
  return {
    milestones: relaid === null ? rest : withMoves(rest, relaid.moves),
    leftOut: whole.filter(({ key }) => leftOut.has(key)),
    competencyPlans: proposal.reply?.competencyPlans ?? NO_PLANS,
    fit: relaid?.fit ?? proposal.reply?.fit ?? null,
    error: proposal.error ?? schedule.error,
    pending: proposal.pending || schedule.pending,
    leaveOut: (keys: readonly string[]) => setLeftOut(new Set([...leftOut, ...keys])),
    takeAllBack: () => setLeftOut(NOTHING),
  }
}

const NO_PLANS: ProposeReply['competencyPlans'] = []
