import { listText } from './format.ts'
import type { Items } from './items.ts'

/** What the core has assumed, in words. `factIds` are the facts of the opening. */
export function assumptionTexts(
  assumed: readonly string[],
  items: Items,
  factIds: readonly string[],
): readonly string[] {
  const ratings = assumed.flatMap((id) => items.get(id)?.label.toLowerCase() ?? [])
  const facts = assumed.filter((id) => factIds.includes(id)).length
  const texts: string[] = []
  if (ratings.length > 0) texts.push(`A rating of 5 for ${listText(ratings)}.`)
  if (assumed.includes('years_experience')) texts.push('No years of experience.')
  if (assumed.includes('challenges_done')) texts.push('No challenge met so far.')
  if (assumed.includes('weekly_hours')) texts.push('4 hours a week for your growth.')
  if (facts > 0) {
    texts.push(
      `No, for ${facts === 1 ? 'one fact' : `${facts} facts`} of the opening not known yet.`,
    )
  }
  return texts
}
