import { useMemo } from 'react'
import { useWriter } from '../../data/data-context.ts'
import { useHistoryCommands, useWaysBack } from '../../data/history/use-history.ts'
import { commandKey } from '../shortcuts/keys.ts'
import type { Command } from './commands.ts'

/** Undo and redo by the name of what they would take back; none where there is nothing. */
export function useUndoCommands(): readonly Command[] {
  const ways = useWaysBack()
  const { undo, redo } = useHistoryCommands()
  const mayWrite = useWriter()
  return useMemo(() => {
    if (ways === undefined || !mayWrite) return []
    const back: Command[] =
      ways.undo === null
        ? []
        : [
            {
              id: 'undo',
              group: 'Go back',
              label: `Undo: ${ways.undo}`,
              keywords: ['back'],
              shortcut: `${commandKey()} Z`,
              run: () => void undo(),
            },
          ]
    if (ways.redo === null) return back
    const again: Command = {
      id: 'redo',
      group: 'Go back',
      label: `Redo: ${ways.redo}`,
      keywords: ['again'],
      shortcut: `${commandKey()} Shift Z`,
      run: () => void redo(),
    }
    return [...back, again]
  }, [ways, mayWrite, undo, redo])
}
