import { useLocation } from 'wouter'
import type { Day } from '#shared/units/day.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { sessionHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { toPath } from '../address.ts'
import { dayText } from '../format.ts'

interface PlanNextProps {
  readonly personId: string
  /** The proposed day. */
  readonly day: Day
}

/** Plans the next session on the proposed day and opens it, to be prepared or moved. */
export function PlanNext({ personId, day }: PlanNextProps) {
  const { addSession } = useMentoringCommands()
  const [, navigate] = useLocation()

  async function plan() {
    const added = await addSession({ personId, day })
    if (added.ok) navigate(toPath(sessionHref(added.value.id)))
  }

  return (
    <Button size="small" onClick={() => void plan()}>
      Plan the next one for {dayText(day)}
    </Button>
  )
}
