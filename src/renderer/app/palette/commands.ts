import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { useWorkspace } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import { useHost } from '../../host/host-context.tsx'
import { lockNow, useCanLock } from '../lock/lock-state.ts'
import { ROOMS, SEARCH_PATH } from '../rooms.tsx'
import type { ThemeChoice } from '../theme/theme-choice.ts'
import { showToast } from '../toasts.ts'
import { openCaptureNext, openShortcuts } from './overlay-state.ts'

/** One thing that can be done from anywhere. */
export interface Command {
  id: string
  group:
    | 'Go back'
    | 'Go to'
    | 'Do'
    | 'Theme'
    | 'Milestones'
    | 'Journal'
    | 'Evidence'
    | 'People'
    | 'Sessions'
    | 'Actions'
    | 'Portfolio'
    | 'Ladders'
    | 'Other records'
  label: string
  /** Words it is also found by. */
  keywords: readonly string[]
  shortcut?: string
  /** What stands quietly at its end, such as the day of a record. */
  remark?: string
  run: () => void
}

const SAMPLE_FAILED = 'The sample could not be opened. Your own records are as they were.'

const THEMES: ReadonlyArray<readonly [ThemeChoice, string]> = [
  ['system', 'Follow the system theme'],
  ['light', 'Use the light theme'],
  ['dark', 'Use the dark theme'],
]

/** Every room, what the rooms offer, and what holds for the whole window. */
export function usePaletteCommands(): Command[] {
  const [, navigate] = useLocation()
  const { workspace, enterSample, leaveSample } = useWorkspace()
  const { saveSettings } = useCommands()
  const host = useHost()
  const canLock = useCanLock()
  return useMemo(() => {
    const rooms = ROOMS.map(
      (room): Command => ({
        id: room.id,
        group: 'Go to',
        label: room.title,
        keywords: ['go to', 'open'],
        shortcut: `g ${room.goKey}`,
        run: () => navigate(room.path),
      }),
    )
    const actions = ROOMS.flatMap((room) =>
      room.actions.map(
        (action): Command => ({
          id: action.id,
          group: 'Do',
          label: action.label,
          keywords: [room.title],
          run: () => navigate(action.to),
        }),
      ),
    )
    const sample: Command =
      workspace === 'sample'
        ? {
            id: 'leave-sample',
            group: 'Do',
            label: 'Leave the sample data',
            keywords: ['demo', 'own'],
            run() {
              navigate('/')
              void leaveSample()
            },
          }
        : {
            id: 'enter-sample',
            group: 'Do',
            label: 'Look around with sample data',
            keywords: ['demo', 'example'],
            run() {
              navigate('/')
              void enterSample((name, request) => host.call(name, request)).then((entered) => {
                if (!entered.ok) showToast({ text: SAMPLE_FAILED })
              })
            },
          }
    const themes = THEMES.map(
      ([choice, label]): Command => ({
        id: `theme-${choice}`,
        group: 'Theme',
        label,
        keywords: ['appearance', 'color'],
        run: () => void saveSettings({ theme: choice }),
      }),
    )
    const capture: Command = {
      id: 'capture',
      group: 'Do',
      label: 'Capture something',
      keywords: ['quick', 'note', 'action', 'entry', 'evidence', 'add'],
      shortcut: 'c',
      run: openCaptureNext,
    }
    const search: Command = {
      id: 'search',
      group: 'Go to',
      label: 'Search',
      keywords: ['find', 'everything'],
      shortcut: '/',
      run: () => navigate(SEARCH_PATH),
    }
    const help: Command = {
      id: 'shortcuts',
      group: 'Do',
      label: 'List the keyboard shortcuts',
      keywords: ['help', 'keys'],
      shortcut: '?',
      run: openShortcuts,
    }
    const lock: Command = {
      id: 'lock',
      group: 'Do',
      label: 'Lock now',
      keywords: ['passphrase', 'away'],
      run: lockNow,
    }
    return [
      capture,
      ...rooms,
      search,
      ...actions,
      ...(canLock ? [lock] : []),
      sample,
      help,
      ...themes,
    ]
  }, [canLock, navigate, workspace, enterSample, leaveSample, saveSettings, host])
}
