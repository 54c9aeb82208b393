import { daySchema } from '#shared/units/day.ts'
import {
  evidenceScopeSchema,
  evidenceSourceSchema,
  type RatingSubject,
  ratingSubjectSchema,
} from '#shared/vocabulary.ts'
import type { EvidenceFilter } from '../../data/evidence/read-evidence.ts'

/** What a new piece begins with, as a link to it has it. Each null where the link names none. */
export interface EvidenceOrigin {
  readonly entryId: string | null
  readonly sessionId: string | null
  readonly milestoneId: string | null
  readonly subject: RatingSubject | null
}

/** What the room shows at an address. */
export type PortfolioAddress =
  /** `isAdding`: with the question for an artifact of one's own. */
  | { readonly kind: 'artifacts'; readonly isAdding: boolean }
  | { readonly kind: 'artifact'; readonly id: string }
  /** `rest`: what follows the part's own name, such as `an-id?x=1`; empty for the part itself. */
  | { readonly kind: 'metrics'; readonly rest: string }
  | { readonly kind: 'packets'; readonly rest: string }
  | { readonly kind: 'list'; readonly filter: EvidenceFilter }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'add'; readonly origin: EvidenceOrigin }
  | { readonly kind: 'evidence'; readonly id: string }
  | { readonly kind: 'unknown' }

export const ARTIFACTS_HREF = '#/portfolio'
export const ADD_ARTIFACT_HREF = '#/portfolio/artifacts/add'
export const METRICS_HREF = '#/portfolio/metrics'
export const PACKETS_HREF = '#/portfolio/packets'
export const LIST_HREF = '#/portfolio/evidence'
export const ADD_HREF = '#/portfolio/evidence/add'
export const COVERAGE_HREF = '#/portfolio/coverage'

/** Reads a location behind the hash, such as `/portfolio/evidence?scope=team`. What it does not know narrows nothing. */
export function parseAddress(location: string): PortfolioAddress {
  const [pathname = '', search = ''] = location.split('?', 2)
  const [, part, name, ...rest] = pathname.split('/').filter((each) => each !== '')
  const query = new URLSearchParams(search)
  if (part === undefined) return { kind: 'artifacts', isAdding: false }
  if (part === 'metrics' || part === 'packets') return { kind: part, rest: restOf(location, part) }
  if (rest.length > 0) return { kind: 'unknown' }
  if (part === 'artifacts') {
    return name === undefined || name === 'add'
      ? { kind: 'artifacts', isAdding: name === 'add' }
      : { kind: 'artifact', id: decodePart(name) }
  }
  if (part === 'coverage' && name === undefined) return { kind: 'coverage' }
  if (part !== 'evidence') return { kind: 'unknown' }
  if (name === undefined) return { kind: 'list', filter: readFilter(query) }
  if (name === 'add') return { kind: 'add', origin: readOrigin(query) }
  return { kind: 'evidence', id: decodePart(name) }
}

/** What follows `/portfolio/metrics/`, as it stands there. */
function restOf(location: string, part: 'metrics' | 'packets'): string {
  return location.replace(new RegExp(`^/+portfolio/+${part}/*`), '')
}

function readFilter(query: URLSearchParams): EvidenceFilter {
  const { data: subject = null } = ratingSubjectSchema.safeParse(query.get('competency'))
  const { data: scope = null } = evidenceScopeSchema.safeParse(query.get('scope'))
  const { data: source = null } = evidenceSourceSchema.safeParse(query.get('source'))
  const { data: from = null } = daySchema.safeParse(query.get('from'))
  const { data: until = null } = daySchema.safeParse(query.get('until'))
  return { subject, scope, source, from, until }
}

function readOrigin(query: URLSearchParams): EvidenceOrigin {
  const { data: subject = null } = ratingSubjectSchema.safeParse(query.get('subject'))
  return {
    entryId: query.get('entry') || null,
    sessionId: query.get('session') || null,
    milestoneId: query.get('milestone') || null,
    subject,
  }
}

export function listHref(filter: Partial<EvidenceFilter>): string {
  const { subject, ...rest } = filter
  return withQuery(LIST_HREF, { competency: subject, ...rest })
}

export function addHref({ subject }: { readonly subject: RatingSubject }): string {
  return withQuery(ADD_HREF, { subject })
}

function withQuery(
  href: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) query.set(name, value)
  }
  const search = query.toString()
  return search === '' ? href : `${href}?${search}`
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
