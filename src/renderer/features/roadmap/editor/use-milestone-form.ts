import { useEffect, useMemo, useRef } from 'react'
import {
  type Milestone,
  type MilestoneForm,
  milestoneFormSchema,
} from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import type { CommitError } from '../../../data/commit-error.ts'
import { useHistoryEvents } from '../../../data/history/history-events.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { useHost } from '../../../host/host-context.tsx'
import { milestonesText } from '../format.ts'
import { useMilestoneActions } from '../milestone-actions.ts'
import { movesAlong } from '../moves-along.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { changeDates, type DatesPatch } from './dates.ts'

type Words = Omit<Partial<MilestoneForm>, 'start' | 'due'>

export type MilestoneFormHandle = ReturnType<typeof useMilestoneForm>

/** The fields of a milestone, stored as they come to rest. Dates also push along what waits for it. */
export function useMilestoneForm(milestone: Milestone, view: RoadmapViewProps) {
  const host = useHost()
  const { saveMilestone, setMilestoneDates } = useRoadmapCommands()
  const { say } = useMilestoneActions()
  const stored = useMemo(() => formOf(milestone), [milestone])
  /** As it was stored last: the second date may be on its way before the first one is back on the screen. */
  const newest = useRef(milestone)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const rewinds = useHistoryEvents((state) => state.rewinds)
  const seenRewinds = useRef(rewinds)
  useEffect(() => {
    const isRewound = rewinds !== seenRewinds.current
    seenRewinds.current = rewinds
    if (isRewound || milestone.updatedAt > newest.current.updatedAt) newest.current = milestone
  }, [milestone, rewinds])

  /** One after another, so that each starts from what the one before left. */
  function saveWithDates(patch: DatesPatch, words: Words) {
    const turn = queue.current.then(() => saveWithDatesNow(patch, words))
    queue.current = turn.catch(() => undefined)
    return turn
  }

  async function saveWithDatesNow(patch: DatesPatch, words: Words) {
    const dates = changeDates(newest.current, patch, view.asOf)
    const moves = await movesAlong(host, view, milestone, dates)
    const result =
      Object.keys(words).length === 0
        ? await setMilestoneDates(milestone.id, dates, moves)
        : await saveMilestone(milestone.id, { ...words, ...dates }, moves)
    if (result.ok) newest.current = result.value
    if (result.ok && moves.length > 0) {
      say(`${milestonesText(moves.length)} waiting for it moved along.`)
    }
    return result
  }

  async function save({
    start,
    due,
    ...words
  }: Partial<MilestoneForm>): Promise<Result<{ readonly updatedAt: string }, CommitError>> {
    const dates: DatesPatch = {
      ...(start !== undefined && { start }),
      ...(due !== undefined && { due }),
    }
    return Object.keys(dates).length === 0
      ? saveMilestone(milestone.id, words)
      : saveWithDates(dates, words)
  }

  return useAutosavedForm({
    name: `milestone/${milestone.id}`,
    schema: milestoneFormSchema,
    stored,
    storedAt: milestone.updatedAt,
    save,
  })
}

function formOf(milestone: Milestone): MilestoneForm {
  const { section, title, outcome, competencies, challenge, weeks, cue, proof, start, due, notes } =
    milestone
  return { section, title, outcome, competencies, challenge, weeks, cue, proof, start, due, notes }
}
