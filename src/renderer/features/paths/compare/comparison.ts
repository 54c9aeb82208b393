import type { Catalog, TargetRequirements } from '#shared/catalog.ts'
import type { ChallengeId } from '#shared/vocabulary.ts'
import { capabilityRows, competencyRows, type RequirementRow } from '../requirements.ts'

/** One requirement of two targets. */
export interface ComparedRow {
  readonly id: RequirementRow['id']
  readonly label: string
  readonly first: RequirementRow
  readonly second: RequirementRow
  /** Second minus first. Unit: points. */
  readonly difference: number
}

/** One challenge of two targets; zero where a target does not ask for it. */
export interface ComparedChallenge {
  readonly id: ChallengeId
  readonly label: string
  readonly first: number
  readonly second: number
}

export interface Split {
  readonly onlyFirst: readonly string[]
  readonly both: readonly string[]
  readonly onlySecond: readonly string[]
}

export function compareCapabilities(
  catalog: Catalog,
  first: TargetRequirements,
  second: TargetRequirements,
): ComparedRow[] {
  return pairRows(capabilityRows(catalog, first), capabilityRows(catalog, second))
}

export function compareCompetencies(
  catalog: Catalog,
  first: TargetRequirements,
  second: TargetRequirements,
): ComparedRow[] {
  return pairRows(competencyRows(catalog, first), competencyRows(catalog, second))
}

/** Every challenge that at least one of the two asks for, in the catalog's order. */
export function compareChallenges(
  catalog: Catalog,
  first: TargetRequirements,
  second: TargetRequirements,
): ComparedChallenge[] {
  return catalog.challenges
    .map(({ id, label }) => ({ id, label, first: needed(first, id), second: needed(second, id) }))
    .filter((row) => row.first > 0 || row.second > 0)
}

/** Which texts stand in both lists and which in one only, each in its own order. */
export function splitLists(first: readonly string[], second: readonly string[]): Split {
  return {
    onlyFirst: first.filter((text) => !second.includes(text)),
    both: first.filter((text) => second.includes(text)),
    onlySecond: second.filter((text) => !first.includes(text)),
  }
}

/** The difference of one row in words, said of the side that asks for more. */
export function differenceInWords(
  difference: number,
  firstName: string,
  secondName: string,
): string {
  if (difference === 0) return 'The same'
  return `${difference > 0 ? secondName : firstName} asks ${Math.abs(difference)} more`
}

/** All rows in one sentence. */
export function summarize(
  rows: readonly ComparedRow[],
  firstName: string,
  secondName: string,
): string {
  const more = rows.filter(({ difference }) => difference > 0).length
  const less = rows.filter(({ difference }) => difference < 0).length
  const same = rows.length - more - less
  if (same === rows.length) return `Both ask the same in all ${rows.length} requirements.`
  const parts = [
    more > 0 && `${secondName} asks more in ${more}`,
    less > 0 && `${firstName} in ${less}`,
    same > 0 && `${same} ${same === 1 ? 'is' : 'are'} the same`,
  ].filter((part) => part !== false)
  const sentence = parts.join(', ')
  const lead = more > 0 ? sentence : sentence.replace(' in ', ' asks more in ')
  return `Of ${rows.length} requirements: ${lead}.`
}

function pairRows(
  first: readonly RequirementRow[],
  second: readonly RequirementRow[],
): ComparedRow[] {
  return first.flatMap((row) => {
    const other = second.find(({ id }) => id === row.id)
    if (other === undefined) return []
    const { id, label } = row
    return [{ id, label, first: row, second: other, difference: other.required - row.required }]
  })
}

function needed(target: TargetRequirements, id: ChallengeId): number {
  return target.challenges.find((challenge) => challenge.id === id)?.needed ?? 0
}
