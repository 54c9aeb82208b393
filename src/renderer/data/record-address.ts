import type { PathId, ProgramItemId } from '#shared/vocabulary.ts'

/** A record that has a place of its own in some room. */
export type RecordPlace =
  | {
      readonly kind:
        | 'entry'
        | 'evidence'
        | 'person'
        | 'session'
        | 'milestone'
        | 'action'
        | 'rating'
        | 'profile'
        | 'prediction'
        | 'prompt'
        | 'artifact'
        | 'metric'
        | 'packet'
        | 'ladder'
      readonly id: string
    }
  | { readonly kind: 'agreement'; readonly personId: string }
  | { readonly kind: 'goal'; readonly path: PathId }
  | { readonly kind: 'program'; readonly item: ProgramItemId }

/** Where a record is read and written. Shape: `#/room/…`, for a link; the rooms read the same addresses. */
export function recordHref(place: RecordPlace): string {
  switch (place.kind) {
    case 'entry':
      return entryHref(place.id)
    case 'evidence':
      return evidenceHref(place.id)
    case 'person':
      return personHref(place.id)
    case 'agreement':
      return personHref(place.personId)
    case 'session':
      return sessionHref(place.id)
    case 'milestone':
      return milestoneHref(place.id)
    case 'artifact':
      return artifactHref(place.id)
    case 'metric':
      return metricHref(place.id)
    case 'packet':
      return packetHref(place.id)
    case 'ladder':
      return ladderHref(place.id)
    case 'action':
      return '#/mentoring/actions'
    case 'prediction':
      return '#/roadmap/forecast'
    case 'prompt':
      return '#/journal/prompts'
    case 'rating':
    case 'profile':
      return '#/profile'
    case 'goal':
      return `#/paths/${place.path}`
    case 'program':
      return `#/program/${place.item}`
  }
}

export function entryHref(id: string): string {
  return `#/journal/${encodeURIComponent(id)}`
}

export function evidenceHref(id: string): string {
  return `#/portfolio/evidence/${encodeURIComponent(id)}`
}

export function personHref(id: string): string {
  return `#/mentoring/people/${encodeURIComponent(id)}`
}

export function sessionHref(id: string): string {
  return `#/mentoring/sessions/${encodeURIComponent(id)}`
}

export function milestoneHref(id: string): string {
  return `#/roadmap/milestone/${encodeURIComponent(id)}`
}

export function artifactHref(id: string): string {
  return `#/portfolio/artifacts/${encodeURIComponent(id)}`
}

export function metricHref(id: string): string {
  return `#/portfolio/metrics/${encodeURIComponent(id)}`
}

export function packetHref(id: string): string {
  return `#/portfolio/packets/${encodeURIComponent(id)}`
}

export function ladderHref(id: string): string {
  return `#/paths/ladders/${encodeURIComponent(id)}`
}

/** One of its levels. */
export function ladderLevelHref(id: string, level: string): string {
  return `${ladderHref(id)}/${encodeURIComponent(level)}`
}
