import type { PathPortfolio } from '../catalog.ts'
import type { Artifact, ArtifactComponent } from '../records/artifact.ts'
import type { Metric } from '../records/metric.ts'

/** Most that an artifact counts before it is done. Unit: part of a whole one. Source: judgement. */
const MOST_UNDONE = 0.9

/**
 * Ticked parts that make an artifact of the person's own whole. Unit: parts. Source: judgement, after the seed, whose
 * artifacts have four each. A fixed number, so that a part added to plan well takes nothing away.
 */
export const PARTS_OF_OWN = 4

/** One of the places that a part of the portfolio has to fill: by what the person has, or by a suggestion. */
export interface Slot {
  readonly title: string
  /** How much of it is there. Range: 0 to 1. */
  readonly value: number
  /** Id of the artifact or metric; null where nothing fills it yet. */
  readonly id: string | null
  /** Key of what the catalog suggests; null for the person's own. */
  readonly key: string | null
  /** What would add most to it now; null where nothing is missing. */
  readonly next: SlotStep | null
}

export type SlotStep =
  | 'begin'
  | 'tick'
  | 'finish'
  | 'link'
  | 'baseline'
  | 'reading'
  | 'reading_source'

interface Suggestion {
  readonly key: string
  readonly title: string
}

/** How many parts of an artifact are ticked. Unit: parts. */
export function tickedParts(components: readonly ArtifactComponent[]): number {
  return components.filter(({ doneOn }) => doneOn !== null).length
}

/** The artifacts that count for a path, as many as it suggests. `artifacts`: those of the path and of any. */
export function artifactSlots(
  { artifacts: suggested, leadershipEvidence }: PathPortfolio,
  artifacts: readonly Artifact[],
): readonly Slot[] {
  const others = keysOf(leadershipEvidence)
  const parts = new Map(suggested.map(({ key, components }) => [key, components.length]))
  const own = artifacts.filter(({ key, kind }) => isOf(key, parts, others, isMade(kind)))
  return fill(
    suggested,
    own.map((artifact) => artifactToSlot(artifact, parts.get(artifact.key ?? '') || PARTS_OF_OWN)),
  )
}

function artifactToSlot(artifact: Artifact, whole: number): Slot {
  const { id, key, title, status, components } = artifact
  if (status === 'done') return { id, key, title, value: 1, next: null }
  const ticked = tickedParts(components)
  return {
    id,
    key,
    title,
    value: Math.min(MOST_UNDONE, ticked / whole),
    next: ticked < components.length ? 'tick' : 'finish',
  }
}

/** The kinds of leadership evidence that count for a path: each by a linked piece, or because the person calls it done. */
export function leadershipSlots(
  { artifacts: suggested, leadershipEvidence }: PathPortfolio,
  artifacts: readonly Artifact[],
  pieces: ReadonlySet<string>,
): readonly Slot[] {
  const keys = keysOf(leadershipEvidence)
  const others = keysOf(suggested)
  const own = artifacts.filter(({ key, kind }) => isOf(key, keys, others, !isMade(kind)))
  return fill(
    leadershipEvidence,
    own.map(({ id, key, title, status, evidence }) => {
      const isThere = status === 'done' || evidence.some((each) => pieces.has(each))
      return { id, key, title, value: isThere ? 1 : 0, next: isThere ? null : 'link' }
    }),
  )
}

/** The metrics that count for a path: each by a baseline, a reading, and a reading whose source is known. */
export function metricSlots(
  { impactMetrics }: PathPortfolio,
  metrics: readonly Metric[],
): readonly Slot[] {
  return fill(impactMetrics, metrics.map(metricToSlot))
}

function metricToSlot({ id, key, title, baseline, readings }: Metric): Slot {
  const lacking: readonly SlotStep[] = [
    ...(baseline === null ? (['baseline'] as const) : []),
    ...(readings.length === 0 ? (['reading'] as const) : []),
    ...(readings.some(({ source }) => source.trim() !== '') ? [] : (['reading_source'] as const)),
  ]
  return { id, key, title, value: 1 - lacking.length / 3, next: lacking[0] ?? null }
}

/** As many places as there are suggestions: what is furthest along first, then what was not begun. */
function fill(suggestions: readonly Suggestion[], own: readonly Slot[]): readonly Slot[] {
  const begun = new Set(own.map(({ key }) => key))
  const waiting = suggestions
    .filter(({ key }) => !begun.has(key))
    .map(({ key, title }): Slot => ({ id: null, key, title, value: 0, next: 'begin' }))
  const furthest = own.toSorted((one, other) => other.value - one.value)
  return [...furthest, ...waiting].slice(0, suggestions.length)
}

/** What was suggested stays where it was suggested, whatever kind it was given since. */
function isOf(
  key: string | null,
  keys: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  others: ReadonlySet<string>,
  isOfKind: boolean,
): boolean {
  if (key !== null && keys.has(key)) return true
  return isOfKind && !(key !== null && others.has(key))
}

function isMade(kind: Artifact['kind']): boolean {
  return kind !== 'leadership_evidence'
}

function keysOf(suggestions: readonly Suggestion[]): ReadonlySet<string> {
  return new Set(suggestions.map(({ key }) => key))
}
