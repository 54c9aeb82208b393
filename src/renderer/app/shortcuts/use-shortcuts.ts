import { useEffect } from 'react'
import { useSingleKeys } from '../../ui/single-keys.ts'
import { openPalette, openShortcuts } from '../palette/overlay-state.ts'
import { ROOMS } from '../rooms.tsx'
import { keyToRequest } from './keys.ts'

/** How long after `g` the second key counts. Unit: milliseconds. */
const PREFIX_MS = 1500

const GO_KEYS: ReadonlyMap<string, string> = new Map(ROOMS.map((room) => [room.goKey, room.path]))

/** Listens to the whole window. The palette answers also while a field has focus. */
export function useShortcuts(
  navigate: (path: string) => void,
  onTimeTravel: (way: 'undo' | 'redo') => void,
): void {
  useEffect(() => {
    let prefixAt = Number.NEGATIVE_INFINITY
    function onKeyDown(event: KeyboardEvent) {
      const request = keyToRequest(
        {
          key: event.key,
          withCommand: event.ctrlKey || event.metaKey,
          withAlt: event.altKey,
          withShift: event.shiftKey,
          inField: isTyping(event.target) || isDialogOpen(),
          afterPrefix: event.timeStamp - prefixAt < PREFIX_MS,
          singleKeys: useSingleKeys.getState().on,
        },
        GO_KEYS,
      )
      prefixAt = request?.kind === 'prefix' ? event.timeStamp : Number.NEGATIVE_INFINITY
      if (request === null || event.defaultPrevented) return
      event.preventDefault()
      if (request.kind === 'palette') openPalette()
      if (request.kind === 'shortcuts') openShortcuts()
      if (request.kind === 'go') navigate(request.path)
      if (request.kind === 'undo' || request.kind === 'redo') onTimeTravel(request.kind)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate, onTimeTravel])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]',
    ) !== null
  )
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open], [role="dialog"]') !== null
}
