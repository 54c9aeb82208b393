import { useMemo, useState } from 'react'
import type { ScheduleReply } from '#shared/contract/roadmap.ts'
import { toMilestoneInput } from '../../../data/build-roadmap-request.ts'
import { useCommands } from '../../../data/use-commands.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useAssessment } from '../../../host/use-assessment.ts'
import { useSchedule } from '../../../host/use-schedule.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { CoreNotice } from '../frame/core-notice.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'
import { FitNotice } from '../update/fit-notice.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import styles from './fit-dates.module.css'
import { conflictWords, lastDue, moveWords } from './fit-dates-words.ts'

interface FitDatesDialogProps extends RoadmapViewProps {
  readonly onClose: () => void
}

/** Lays the open milestones out anew: first what would move, then, if wanted, the move itself. */
export function FitDatesDialog({ onClose, ...view }: FitDatesDialogProps) {
  const { goal, milestones, assessmentRequest, asOf, weeklyHours } = view
  const { saveGoal, saveProfile } = useCommands()
  const { dropMilestones, applySchedule } = useRoadmapCommands()
  const { say } = useMilestoneActions()
  const [isFailed, setIsFailed] = useState(false)
  const assessed = useAssessment(assessmentRequest)
  // What a gap costs only decides what is named first among what could be let go of.
  const gaps = assessed.assessment?.gaps ?? null
  const request = useMemo(
    () =>
      gaps === null && assessed.error === null
        ? null
        : {
            asOf,
            weeklyHours,
            by: goal.by,
            milestones: milestones.map(toMilestoneInput),
            gaps: (gaps ?? []).map(({ id, points }) => ({ id, points })),
            mode: 'fit' as const,
          },
    [asOf, weeklyHours, goal.by, milestones, gaps, assessed.error],
  )
  const { reply, error, pending } = useSchedule(request)
  const titleOf = (id: string) => milestones.find((each) => each.id === id)?.title ?? id

  async function accept({ moves }: ScheduleReply) {
    const result = await applySchedule(moves)
    setIsFailed(!result.ok)
    if (!result.ok) return
    say('The dates are laid out anew.')
    onClose()
  }

  return (
    <Dialog
      open
      title="Fit the dates"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave them</Button>
          <Button
            variant="primary"
            disabled={reply === null || pending || reply.moves.length === 0}
            onClick={() => reply !== null && void accept(reply)}
          >
            Take these dates
          </Button>
        </>
      }
    >
      <p className={styles.lede}>
        Lays out anew what is open, from today on, after its dependencies and your hours. What has
        begun, and dates you set yourself, stay.
      </p>
      {error !== null && <CoreNotice error={error} />}
      {reply === null && error === null && <PendingLine label="Laying it out" />}
      {reply !== null && (
        <>
          <p className={styles.told} role="status">
            {moveWords(reply.moves.length, lastDue(milestones), reply.fit.finish)}
          </p>
          <FitNotice
            fit={reply.fit}
            by={goal.by}
            asOf={asOf}
            weeklyHours={weeklyHours}
            nameOf={titleOf}
            onUseHours={(hours) => void saveProfile({ weeklyHours: hours })}
            onMoveDate={(by) => void saveGoal({ by })}
            onDrop={(ids) => void dropMilestones(ids)}
          />
          {reply.conflicts.length > 0 && (
            <ul className={styles.conflicts}>
              {reply.conflicts.map(({ id, waitsFor }) => (
                <li key={`${id}/${waitsFor}`}>{conflictWords(titleOf(id), titleOf(waitsFor))}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <p role="status" className={styles.failed}>
        {isFailed && 'The dates could not be stored. They are as they were.'}
      </p>
    </Dialog>
  )
}
