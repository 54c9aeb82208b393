import {
  PROGRAM_ITEM_IDS,
  PROGRAM_PHASE_IDS,
  type ProgramItemId,
  type ProgramPhaseId,
} from '#shared/vocabulary.ts'

/** What the room brings up at an address. */
export type ProgramAddress =
  | { readonly kind: 'whole' }
  | { readonly kind: 'item'; readonly id: ProgramItemId }
  | { readonly kind: 'phase'; readonly id: ProgramPhaseId }
  | { readonly kind: 'unknown' }

/** Reads a location behind the hash, such as `/program/coaching_and_feedback`. */
export function parseAddress(location: string): ProgramAddress {
  const [, id, ...more] = location
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '')
  if (id === undefined) return { kind: 'whole' }
  const item = PROGRAM_ITEM_IDS.find((each) => each === id)
  const phase = PROGRAM_PHASE_IDS.find((each) => each === id)
  if (more.length > 0) return { kind: 'unknown' }
  if (item !== undefined) return { kind: 'item', id: item }
  return phase === undefined ? { kind: 'unknown' } : { kind: 'phase', id: phase }
}

/** The address of a phase or an item. */
export function placeHref(id: ProgramItemId | ProgramPhaseId): string {
  return `#/program/${id}`
}

/** The element that a phase or an item has on the page. */
export function placeId(id: ProgramItemId | ProgramPhaseId): string {
  return `program-${id}`
}
