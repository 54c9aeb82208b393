import {
  ORGANIZATION_SIZES,
  type OrganizationSize,
  PATH_IDS,
  type PathId,
  RATING_SUBJECTS,
  type RatingSubject,
  type Target,
} from '#shared/vocabulary.ts'

/** What an address of this room asks for. A size of null means that the address names none. */
export type PathsView =
  | { readonly kind: 'overview'; readonly size: OrganizationSize | null }
  | { readonly kind: 'role'; readonly path: PathId; readonly size: OrganizationSize | null }
  | { readonly kind: 'compare'; readonly first: Side; readonly second: Side }
  | { readonly kind: 'rung'; readonly id: string }
  | { readonly kind: 'competencies'; readonly size: OrganizationSize | null }
  | {
      readonly kind: 'competency'
      readonly id: RatingSubject
      readonly size: OrganizationSize | null
    }
  | LaddersView
  | { readonly kind: 'unknown'; readonly what: UnknownThing }

/** One side of a comparison. */
export interface Side {
  readonly path: PathId
  readonly size: OrganizationSize | null
}

/** What an address of the own ladders asks for. */
export type LaddersView =
  | { readonly kind: 'ladders' }
  | { readonly kind: 'ladder'; readonly id: string; readonly level: string | null }
  | { readonly kind: 'compare-levels'; readonly first: LevelPlace; readonly second: LevelPlace }

/** A level of an own ladder. */
export interface LevelPlace {
  readonly ladder: string
  readonly level: string
}

export type UnknownThing = 'role' | 'size' | 'competency' | 'page'

const ROOM = 'paths'

/** Reads a location behind the hash, such as `/paths/cto?size=startup`. What it does not know stays unknown. */
export function parseAddress(location: string): PathsView {
  const [pathname = '', search = ''] = location.split('?', 2)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const query = new URLSearchParams(search)
  const size = readSize(query, 'size')
  const [room, name, ...rest] = segments
  if (room !== ROOM) return unknown('page')
  if (name === 'compare') return readComparison(rest, query)
  if (name === 'rung') return readRung(rest)
  if (name === 'ladders') return readLadders(rest)
  if (size === undefined) return unknown('size')
  if (name === undefined) return { kind: 'overview', size }
  if (name === 'competencies') return readCompetency(rest, size)
  if (rest.length > 0) return unknown('page')
  return isPathId(name) ? { kind: 'role', path: name, size } : unknown('role')
}

function readLadders(rest: readonly string[]): PathsView {
  const [id, ...more] = rest.map(decoded)
  if (id === undefined) return { kind: 'ladders' }
  if (id === 'compare') {
    const [ladder, level, otherLadder, otherLevel] = more
    if (!ladder || !level || !otherLadder || !otherLevel || more.length > 4) return unknown('page')
    return {
      kind: 'compare-levels',
      first: { ladder, level },
      second: { ladder: otherLadder, level: otherLevel },
    }
  }
  return more.length > 1 ? unknown('page') : { kind: 'ladder', id, level: more[0] ?? null }
}

/** A part of an address as it was before it was written into one. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function readRung(rest: readonly string[]): PathsView {
  const [id] = rest
  return id !== undefined && rest.length === 1 ? { kind: 'rung', id } : unknown('page')
}

function readCompetency(rest: readonly string[], size: OrganizationSize | null): PathsView {
  const [id] = rest
  if (id === undefined) return { kind: 'competencies', size }
  if (rest.length > 1) return unknown('page')
  return isRatingSubject(id) ? { kind: 'competency', id, size } : unknown('competency')
}

function readComparison(rest: readonly string[], query: URLSearchParams): PathsView {
  const [first, second] = rest
  if (first === undefined || second === undefined || rest.length > 2) return unknown('page')
  if (!isPathId(first) || !isPathId(second)) return unknown('role')
  const firstSize = readSize(query, 'size')
  const secondSize = readSize(query, 'with')
  if (firstSize === undefined || secondSize === undefined) return unknown('size')
  return {
    kind: 'compare',
    first: { path: first, size: firstSize },
    second: { path: second, size: secondSize },
  }
}

export function overviewHref(size: OrganizationSize): string {
  return `#/${ROOM}?size=${size}`
}

export function roleHref({ path, organization }: Target): string {
  return `#/${ROOM}/${path}?size=${organization}`
}

export function rungHref(id: string): string {
  return `#/${ROOM}/rung/${id}`
}

export function compareHref(first: Target, second: Target): string {
  return `#/${ROOM}/compare/${first.path}/${second.path}?size=${first.organization}&with=${second.organization}`
}

export const LADDERS_HREF = `#/${ROOM}/ladders`

export function compareLevelsHref(first: LevelPlace, second: LevelPlace): string {
  const parts = [first.ladder, first.level, second.ladder, second.level].map(encodeURIComponent)
  return `${LADDERS_HREF}/compare/${parts.join('/')}`
}

export function competenciesHref(size: OrganizationSize): string {
  return `#/${ROOM}/competencies?size=${size}`
}

export function competencyHref(id: RatingSubject, size: OrganizationSize): string {
  return `#/${ROOM}/competencies/${id}?size=${size}`
}

function unknown(what: UnknownThing): PathsView {
  return { kind: 'unknown', what }
}

/** null where the address names no size, undefined where it names one that does not exist. */
function readSize(query: URLSearchParams, key: string): OrganizationSize | null | undefined {
  const value = query.get(key)
  return value === null ? null : ORGANIZATION_SIZES.find((size) => size === value)
}

function isPathId(value: string): value is PathId {
  return (PATH_IDS as readonly string[]).includes(value)
}

function isRatingSubject(value: string): value is RatingSubject {
  return (RATING_SUBJECTS as readonly string[]).includes(value)
}
