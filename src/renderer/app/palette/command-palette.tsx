import {
  createSpotlight,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { MantineScope } from '../theme/mantine-scope.tsx'
import { chooseFirst } from './choose-first.ts'
import { type Command, usePaletteCommands } from './commands.ts'
import { useOverlay } from './overlay-state.ts'
import { useRecordCommands } from './record-commands.ts'
import { useUndoCommands } from './undo-commands.ts'
import './command-palette.css'
import styles from './command-palette.module.css'

const [palette, { open, close }] = createSpotlight()

/**
 * In its first frame, for keys follow each other faster than a fade takes: what is typed at once must not be lost.
 * Unit: milliseconds. Source: judgement.
 */
const FADE = { transition: 'fade', duration: 0, exitDuration: 120 } as const

interface CommandPaletteProps {
  onClose: () => void
}

/** Every screen, action and record, found by typing. Loaded when it is first opened. */
export function CommandPalette({ onClose }: CommandPaletteProps) {
  const commands = usePaletteCommands()
  const undoing = useUndoCommands()
  const [query, setQuery] = useState('')
  const records = useRecordCommands(query)
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    before.current = document.activeElement
    // Only now: letters come in until the field is there.
    setQuery(useOverlay.getState().typedAhead)
    open()
    return close
  }, [])
  useEffect(() => {
    if (query.trim() !== '') chooseFirst(palette)
  })

  /** Focus goes back to where it was, unless what was chosen took it, and only then something else may open. */
  function leave() {
    const focused = document.activeElement
    const isFree = focused === document.body || focused?.closest('[role=dialog]') != null
    if (isFree && before.current instanceof HTMLElement) {
      before.current.focus({ preventScroll: true })
    }
    onClose()
  }

  return (
    <MantineScope>
      <Spotlight
        store={palette}
        // Our own listener opens it: the library's is dead while a field has focus.
        shortcut={null}
        // Records only once something was typed: a year of them would hide what can be done.
        actions={commandsToGroups([...undoing, ...commands, ...records])}
        query={query}
        onQueryChange={setQuery}
        nothingFound="Nothing by that name"
        scrollable
        // A list that scrolls has to be reachable by keyboard.
        scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
        maxHeight={420}
        clearQueryOnClose={false}
        // The library would take the field for where it was, which has the focus before it looks.
        returnFocus={false}
        onExitTransitionEnd={leave}
        transitionProps={FADE}
        overlayProps={{ backgroundOpacity: 1, color: 'var(--backdrop)' }}
        // A name on the dialog itself: passed as a plain prop it lands on a wrapper.
        attributes={{ content: { 'aria-label': 'Go anywhere or do something' } }}
        searchProps={{
          // The library gives it the focus a moment later.
          autoFocus: true,
          placeholder: 'Go anywhere or do something',
          'aria-label': 'Go anywhere or do something',
        }}
        classNames={styles}
      />
    </MantineScope>
  )
}

function commandsToGroups(commands: readonly Command[]): SpotlightActionGroupData[] {
  const groups = new Map<string, SpotlightActionGroupData>()
  for (const command of commands) {
    const group = groups.get(command.group) ?? { group: command.group, actions: [] }
    group.actions.push({
      id: command.id,
      label: command.label,
      keywords: [...command.keywords, command.group],
      onClick: command.run,
      ...toRightSection(command),
    })
    groups.set(command.group, group)
  }
  return [...groups.values()]
}

function toRightSection({ shortcut, remark }: Command): Pick<SpotlightActionData, 'rightSection'> {
  if (shortcut !== undefined) return { rightSection: <kbd className={styles.key}>{shortcut}</kbd> }
  if (remark !== undefined) return { rightSection: <span className={styles.remark}>{remark}</span> }
  return {}
}
