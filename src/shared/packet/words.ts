import type { Artifact } from '../records/artifact.ts'
import type { Evidence, ImpactNumber } from '../records/evidence.ts'
import type { Person } from '../records/person.ts'
import type { Day } from '../units/day.ts'
import type { ArtifactStatus, EvidenceScope, EvidenceSource } from '../vocabulary.ts'
import type { PacketFacts, PacketFormat } from './facts.ts'
import { escapeMarkdown } from './markdown.ts'

/** How far something reached, for readers who do not know whose "my" it is. */
export const SCOPES = {
  own_work: 'own work',
  team: 'team',
  several_teams: 'several teams',
  organization: 'whole organization',
  industry: 'beyond the organization',
} as const satisfies Record<EvidenceScope, string>

/** What a piece rests on. */
export const SOURCES = {
  artifact: 'something made',
  measurement: 'measured',
  testimony: 'word of others',
  own_account: 'own account',
} as const satisfies Record<EvidenceSource, string>

export const STATUSES = {
  idea: 'Idea',
  draft: 'Draft',
  in_review: 'In review',
  done: 'Done',
} as const satisfies Record<ArtifactStatus, string>

/** "a", "a and b", "a, b and c". */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** A number with what it counts. */
export function countWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Words that end as a sentence does. */
export function asSentence(words: string): string {
  const trimmed = words.trim()
  return trimmed === '' || /[.!?…:;]["'”’)*]*$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Rating points with one decimal at most: two would claim more than anybody rated. */
export function pointsWords(points: number, format: PacketFormat): string {
  return format.number(Math.round(points * 10) / 10)
}

/** Something with the day it has to be done by, or had. */
export function dueWords(due: Day, { asOf, format }: Pick<PacketFacts, 'asOf' | 'format'>): string {
  return `${due < asOf ? 'was due' : 'due'} ${format.day(due)}`
}

/** A value with its unit: "40 min", "12%". */
export function withUnit(value: string, unit: string): string {
  if (unit === '') return value
  return unit === '%' ? `${value}%` : `${value} ${escapeMarkdown(unit)}`
}

/** What changed in numbers, such as "38 → 3 (−92%)". A part of nothing, or of a debt, has no percentage. */
export function changeWords(
  before: number | null,
  after: number,
  unit: string,
  format: PacketFormat,
): string {
  const named = (value: number) => withUnit(format.number(value), unit)
  if (before === null) return named(after)
  const from = unit === '%' ? named(before) : format.number(before)
  const change = `${from}\u00a0→\u00a0${named(after)}`
  if (before <= 0 || after < 0 || before === after || unit === '%') return change
  const part = (after - before) / before
  return `${change} (${part < 0 ? '−' : '+'}${format.percent(Math.abs(part))})`
}

/** "Failed invoices a week: 38 → 3 (−92%)". */
export function numberWords({ what, before, after, unit }: ImpactNumber, format: PacketFormat) {
  const change = changeWords(before, after, unit, format)
  return what === '' ? change : `${escapeMarkdown(what)}: ${change}`
}

/** Somebody with what they do: "Ana Ruiz (Director of platform)". */
export function personWords({ name, work }: Pick<Person, 'name' | 'work'>): string {
  const named = escapeMarkdown(name.trim())
  return work.trim() === '' ? named : `${named} (${escapeMarkdown(work.trim())})`
}

/** People by id, those who are still there. */
export function peopleWords(ids: readonly string[], { people }: PacketFacts): readonly string[] {
  return ids.flatMap((id) => {
    const person = people.find((each) => each.id === id)
    return person === undefined ? [] : [personWords(person)]
  })
}

/** Links as Markdown. */
export function linkWords(links: Evidence['links'] | Artifact['links']): readonly string[] {
  return links.map(({ label, address }) => {
    const words = label.trim() === '' ? address : label
    // Angle brackets carry an address with brackets; a space or an angle bracket no address has here.
    return `[${escapeMarkdown(words)}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`
  })
}
