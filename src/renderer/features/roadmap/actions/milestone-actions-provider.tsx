import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Milestone } from '#shared/records/milestone.ts'
import { today } from '../../../data/clock.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useHistoryCommands } from '../../../data/history/use-history.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { viewHref } from '../address.ts'
import { type MilestoneActions, MilestoneActionsContext } from '../milestone-actions.ts'
import { TickDialog } from '../tick-dialog.tsx'
import type { RoadmapViewProps } from '../view-props.ts'
import { SplitDialog } from './split-dialog.tsx'

interface MilestoneActionsProviderProps
  extends Pick<RoadmapViewProps, 'goal' | 'profile' | 'catalog'> {
  readonly children: ReactNode
}

interface Asked {
  readonly kind: 'tick' | 'split'
  readonly milestone: Milestone
}

/** Carries out what the views ask for, with the dialogs that belong to it. */
export function MilestoneActionsProvider({
  goal,
  profile,
  catalog,
  children,
}: MilestoneActionsProviderProps) {
  const [location, navigate] = useLocation()
  const commands = useRoadmapCommands()
  const history = useHistoryCommands()
  const mayWrite = useWriter()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const close = useCallback(() => setAsked(null), [])

  const current = useRef(location)
  useEffect(() => {
    current.current = location
  }, [location])

  const actions = useMemo((): MilestoneActions => {
    /** A deleted milestone has no page any more. */
    const isOn = (id: string) => current.current === milestoneHref(id).slice(1)
    /** A failure is told by the shell, with what to do. */
    async function run(command: Promise<{ readonly ok: boolean }>, text: string) {
      if ((await command).ok) setSaid(text)
    }
    const tick = (milestone: Milestone) => setAsked({ kind: 'tick', milestone })
    const untick = ({ id, title }: Milestone) =>
      void run(commands.untickMilestone(id), `Not done after all: ${title}`)
    const restore = ({ id, title }: Milestone) =>
      void run(commands.restoreMilestone(id), `Back on the roadmap: ${title}`)
    return {
      mayWrite,
      tick,
      untick,
      restore,
      toggle(milestone) {
        if (milestone.state === 'done') untick(milestone)
        else if (milestone.state === 'dropped') restore(milestone)
        else tick(milestone)
      },
      start: ({ id, title }) =>
        void run(commands.startMilestone(id, today()), `Under way: ${title}`),
      stop: ({ id, title }) => void run(commands.stopMilestone(id), `Planned again: ${title}`),
      drop: ({ id, title }) => void run(commands.dropMilestone(id), `Let go: ${title}`),
      async remove({ id, title }) {
        if (isOn(id)) navigate(viewHref('list').slice(1))
        await run(history.moveToTrash('milestones', id), `In the trash: ${title}`)
      },
      split: (milestone) => setAsked({ kind: 'split', milestone }),
      open: ({ id }) => navigate(milestoneHref(id).slice(1)),
      say: setSaid,
    }
  }, [commands, history, mayWrite, navigate])

  return (
    <MilestoneActionsContext value={actions}>
      {children}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {asked?.kind === 'tick' && (
        <TickDialog
          key={asked.milestone.id}
          milestone={asked.milestone}
          goal={goal}
          profile={profile}
          catalog={catalog}
          onClose={close}
          onTicked={() => setSaid(`Done: ${asked.milestone.title}`)}
        />
      )}
      {asked?.kind === 'split' && (
        <SplitDialog
          key={asked.milestone.id}
          milestone={asked.milestone}
          onClose={close}
          onSplit={(count) => setSaid(`Split into ${count}: ${asked.milestone.title}`)}
        />
      )}
    </MilestoneActionsContext>
  )
}
