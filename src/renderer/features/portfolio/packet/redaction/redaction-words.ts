import type { RedactedSpot } from '#shared/packet/redact.ts'
import { countText, listText } from '../../format.ts'

/** How many places are replaced, and of what. */
export function spotsWords(spots: readonly RedactedSpot[]): string {
  if (spots.length === 0) return 'Nothing is replaced: it reads as it was written.'
  const count = (kind: RedactedSpot['kind']) => spots.filter((spot) => spot.kind === kind).length
  const parts = [
    [count('person'), 'name', 'names'],
    [count('word'), 'word', 'words'],
    [count('figure'), 'figure', 'figures'],
  ] as const
  const named = parts.flatMap(([number, one, many]) =>
    number === 0 ? [] : [countText(number, one, many)],
  )
  return `${countText(spots.length, 'place is', 'places are')} replaced: ${listText(named)}.`
}
