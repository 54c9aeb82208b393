import { useLayoutEffect } from 'react'
import { useSingleKeys } from '../../ui/single-keys.ts'
import {
  openCapture,
  openPalette,
  openShortcuts,
  typeAhead,
  useOverlay,
} from '../palette/overlay-state.ts'
import { ROOMS, SEARCH_PATH } from '../rooms.tsx'
import { keyToRequest } from './keys.ts'

/** How long after `g` the second key counts. Unit: milliseconds. */
const PREFIX_MS = 1500

const GO_KEYS: ReadonlyMap<string, string> = new Map(ROOMS.map((room) => [room.goKey, room.path]))

/** Listens to the whole window. The palette answers also while a field has focus. */
export function useShortcuts(
  navigate: (path: string) => void,
  onTimeTravel: (way: 'undo' | 'redo') => void,
): void {
  // Before anything is on the screen: a key that is pressed at the first sight of it must not be lost.
  useLayoutEffect(() => {
    let prefixAt = Number.NEGATIVE_INFINITY
    function onKeyDown(event: KeyboardEvent) {
      if (typeAhead(event)) {
        event.preventDefault()
        return
      }
      const request = keyToRequest(
        {
          key: event.key,
          withCommand: event.ctrlKey || event.metaKey,
          withAlt: event.altKey,
          withShift: event.shiftKey,
          inField: isTyping(event.target) || isCovered(),
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
      if (request.kind === 'capture') openCapture()
      if (request.kind === 'search') search(navigate)
      if (request.kind === 'go') navigate(request.path)
      if (request.kind === 'undo' || request.kind === 'redo') onTimeTravel(request.kind)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate, onTimeTravel])
}

/** A room that has a field of its own for it searches itself. */
function search(navigate: (path: string) => void): void {
  const field = document.querySelector<HTMLInputElement>('main search input')
  if (field === null) navigate(SEARCH_PATH)
  field?.focus()
  field?.select()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]',
    ) !== null
  )
}

/** What lies on top takes the keys, from the moment it was asked for: its code may still be on the way. */
function isCovered(): boolean {
  if (useOverlay.getState().open !== null) return true
  return document.querySelector('dialog[open], [role="dialog"]') !== null
}
