import type { AgendaItem, Session } from '../records/session.ts'

type WithAgenda = Pick<Session, 'id' | 'agenda'>

/** Most points of an agenda, as its record has it. Unit: points. */
const MOST_POINTS = 50

/**
 * The points that a session left open and no other has taken up yet, marked with where they come from. A point keeps
 * its id from session to session, so that it is known again.
 */
export function openPoints(last: WithAgenda, others: readonly WithAgenda[]): AgendaItem[] {
  const taken = new Set(others.flatMap(({ agenda }) => agenda.map(({ id }) => id)))
  return last.agenda
    .filter(({ id, done, text }) => !done && text.trim() !== '' && !taken.has(id))
    .map((item) => ({ ...item, carriedFrom: last.id }))
}

/** An agenda with points of an earlier session in front, as many as there is room for. */
export function withCarried(
  agenda: readonly AgendaItem[],
  carried: readonly AgendaItem[],
): AgendaItem[] {
  const known = new Set(agenda.map(({ id }) => id))
  const added = carried.filter(({ id }) => !known.has(id))
  return [...added.slice(0, Math.max(0, MOST_POINTS - agenda.length)), ...agenda]
}

/**
 * The next session's agenda after an earlier one was changed: what is done there now, or was taken off, need not come
 * up again; what was left open there in this step comes up. `wasHeld`: false where it is just being told that it was.
 */
export function carryOn(
  next: WithAgenda,
  before: WithAgenda,
  after: WithAgenda,
  wasHeld: boolean,
): AgendaItem[] {
  const wasOpen = new Set(wasHeld ? openIds(before) : [])
  const isOpen = new Set(openIds(after))
  const settled = (item: AgendaItem) =>
    item.carriedFrom === after.id && !item.done && wasOpen.has(item.id) && !isOpen.has(item.id)
  const kept = next.agenda.filter((item) => !settled(item))
  const left = openPoints(after, [next]).filter(({ id }) => !wasOpen.has(id))
  return withCarried(kept, left)
}

function openIds({ agenda }: WithAgenda): string[] {
  return agenda.filter(({ done }) => !done).map(({ id }) => id)
}
