import { useMemo } from 'react'
import type { Action } from '#shared/records/action.ts'
import { today } from '../../../data/clock.ts'
import { tellHistory } from '../../../data/history/history-events.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'

/** What can be done with an action from any list. The shell tells of each step, with the way back. */
export function useActionSteps() {
  const commands = useMentoringCommands()
  return useMemo(() => {
    async function close({ id, text }: Action, state: 'done' | 'dropped') {
      const closed = await commands.closeAction(id, state, today())
      if (!closed.ok) return
      tellHistory({
        kind: 'done',
        text: `${state === 'done' ? 'Done' : 'Let go'}: ${text}`,
        takeBack: () => void commands.reopenAction(id),
      })
    }
    return {
      /** Ticks an open one off, takes a closed one up again. */
      toggle: (action: Action) =>
        action.state === 'open' ? close(action, 'done') : commands.reopenAction(action.id),
      drop: (action: Action) => close(action, 'dropped'),
      async remove({ id, text }: Action) {
        const removed = await commands.deleteAction(id)
        if (!removed.ok) return
        tellHistory({
          kind: 'done',
          text: `In the trash: ${text}`,
          takeBack: () => void commands.restoreAction(id),
        })
      },
    }
  }, [commands])
}
