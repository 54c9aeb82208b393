import type { ProgramItemId, ProgramPhaseId } from '#shared/vocabulary.ts'
import { placeId } from './address.ts'

/** Scrolls to a phase or an item and lets the keyboard go on from there, once it stands on the page. */
export function bringUp(id: ProgramItemId | ProgramPhaseId): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(placeId(id))
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  })
}
