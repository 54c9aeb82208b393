import type { CriterionState, Ladder, LadderCriterion } from '#shared/records/ladder.ts'

export const STATE_WORDS: Readonly<Record<CriterionState, string>> = {
  not_yet: 'Not yet',
  partly: 'Partly',
  met: 'Met',
}

export function criteriaText(count: number): string {
  return count === 1 ? '1 criterion' : `${count} criteria`
}

/** How far the criteria of a level are met, such as `3 of 8 met, 2 partly`. */
export function standingText(criteria: readonly Pick<LadderCriterion, 'state'>[]): string {
  if (criteria.length === 0) return 'no criteria yet'
  const met = criteria.filter(({ state }) => state === 'met').length
  const partly = criteria.filter(({ state }) => state === 'partly').length
  const rest = partly === 0 ? '' : `, ${partly} partly`
  return `${met} of ${criteria.length} met${rest}`
}

export function criteriaOf(
  { criteria }: Pick<Ladder, 'criteria'>,
  level: string,
): readonly LadderCriterion[] {
  return criteria.filter((criterion) => criterion.level === level)
}

/** Criteria under the ladder's own headings, in the order in which they come. */
export function byCategory(
  criteria: readonly LadderCriterion[],
): readonly { readonly category: string; readonly criteria: readonly LadderCriterion[] }[] {
  const groups = new Map<string, LadderCriterion[]>()
  for (const criterion of criteria) {
    const group = groups.get(criterion.category)
    if (group === undefined) groups.set(criterion.category, [criterion])
    else group.push(criterion)
  }
  return [...groups].map(([category, list]) => ({ category, criteria: list }))
}

const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })

/** A calendar day in words. Shape: `YYYY-MM-DD`. */
export function dayText(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`))
}
