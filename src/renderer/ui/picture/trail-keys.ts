import type { TrailGrip } from './trail-dates.ts'
import type { TrailDirection } from './trail-navigation.ts'
import type { TrailZoom } from './trail-scale.ts'

/** What a key asks for on a waymark. Opening is the button's own. */
export type TrailRequest =
  | { readonly kind: 'go'; readonly direction: TrailDirection }
  | { readonly kind: 'move'; readonly grip: TrailGrip; readonly days: number }
  | { readonly kind: 'zoom'; readonly zoom: TrailZoom }
  | { readonly kind: 'tick' | 'today' | 'hide' | 'undo' }

export interface TrailKey {
  readonly key: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const DAYS_A_WEEK = 7

const DIRECTIONS: Readonly<Record<string, TrailDirection>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** The one table of the trail's keys; null for any other. Single letters may be switched off (WCAG 2.1.4). */
export function keyToTrailRequest(pressed: TrailKey, singleKeys: boolean): TrailRequest | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = pressed
  if (ctrlKey || metaKey) return key === 'z' && !shiftKey && !altKey ? { kind: 'undo' } : null
  if (altKey) {
    const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
    if (step === 0) return null
    return { kind: 'move', grip: shiftKey ? 'due' : 'both', days: step * DAYS_A_WEEK }
  }
  const direction = DIRECTIONS[key]
  if (direction !== undefined) return { kind: 'go', direction }
  if (key === ' ') return { kind: 'tick' }
  if (key === 'Escape') return { kind: 'hide' }
  return singleKeys ? letterToRequest(key) : null
}

function letterToRequest(key: string): TrailRequest | null {
  switch (key) {
    case 'x':
      return { kind: 'tick' }
    case 't':
      return { kind: 'today' }
    case '+':
    case '=':
      return { kind: 'zoom', zoom: 'month' }
    case '-':
      return { kind: 'zoom', zoom: 'quarter' }
    default:
      return null
  }
}
