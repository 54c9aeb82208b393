import { personHref } from '../../data/record-address.ts'

/** Where a thing to add comes from, so that it is linked to it from the beginning. */
export interface Origin {
  readonly personId: string | null
  readonly sessionId: string | null
  readonly entryId: string | null
}

/** What the room shows at an address. */
type MentoringAddress =
  | { readonly kind: 'overview' }
  | { readonly kind: 'add-person' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'forget'; readonly id: string }
  | { readonly kind: 'add-session'; readonly personId: string | null }
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'actions' }
  | { readonly kind: 'add-action'; readonly origin: Origin }
  | { readonly kind: 'unknown' }

export const MENTORING_HREF = '#/mentoring'
export const ADD_PERSON_HREF = '#/mentoring/people/add'
export const ACTIONS_HREF = '#/mentoring/actions'

export function forgetHref(id: string): string {
  return `${personHref(id)}/forget`
}

export function addSessionHref(personId: string | null): string {
  const address = '#/mentoring/sessions/add'
  return personId === null ? address : `${address}?person=${encodeURIComponent(personId)}`
}

/** An address as wouter's navigate takes it. */
export function toPath(href: string): string {
  return href.replace(/^#/, '')
}

/** Reads a location behind the hash, such as `/mentoring/sessions/add?person=…`. */
export function parseAddress(location: string): MentoringAddress {
  const [pathname = '', search = ''] = location.split('?', 2)
  const [, second, third, fourth, ...more] = pathname.split('/').filter((part) => part !== '')
  const query = new URLSearchParams(search)
  const get = (name: string) => query.get(name) || null
  if (more.length > 0) return { kind: 'unknown' }
  if (second === undefined) return { kind: 'overview' }
  if (second === 'people' && third !== undefined) {
    if (fourth === 'forget') return { kind: 'forget', id: decodePart(third) }
    if (fourth !== undefined) return { kind: 'unknown' }
    return third === 'add' ? { kind: 'add-person' } : { kind: 'person', id: decodePart(third) }
  }
  if (fourth !== undefined) return { kind: 'unknown' }
  if (second === 'sessions' && third !== undefined) {
    return third === 'add'
      ? { kind: 'add-session', personId: get('person') }
      : { kind: 'session', id: decodePart(third) }
  }
  if (second === 'actions' && third === undefined) return { kind: 'actions' }
  if (second === 'actions' && third === 'add') {
    const origin = { personId: get('person'), sessionId: get('session'), entryId: get('entry') }
    return { kind: 'add-action', origin }
  }
  return { kind: 'unknown' }
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
