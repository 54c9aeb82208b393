/** Where something is in a text. Unit: UTF-16 code units. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What stands in the place of a figure. */
export const HIDDEN_FIGURE = '‹figure›'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep'],
  ...['Sept', 'Oct', 'Nov', 'Dec'],
]

/** A number that is none of a name: not in `L6`, `S3` or `P50`; with its thousands, decimals and "k". */
const FIGURE =
  /(?<![\p{L}\p{N}_])\d+(?:[.,\u00a0\u202f’']\d+)*(?:(?:[kKMx×]|bn)(?![\p{L}\p{N}]))?/gu

/** The figures of a text without its dates, times, ordinals and the numbers of its lists. `months`: those of other languages. */
export function findFigures(text: string, months: readonly string[] = []): readonly Span[] {
  const kept = findKept(text, months)
  return [...text.matchAll(FIGURE)]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .filter((figure) => !kept.some((each) => figure.from >= each.from && figure.from < each.to))
}

function findKept(text: string, months: readonly string[]): readonly Span[] {
  const named = [...MONTHS, ...months]
    .map((month) => month.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((one, other) => other.length - one.length)
    .join('|')
  const month = `(?<!\\p{L})(?:${named})(?!\\p{L})\\.?`
  const date = '\\d{1,2}(?:st|nd|rd|th|\\.)?'
  const patterns = [
    // Days and months in figures, then in words, times of day, ordinals, and years that cannot be anything else.
    '(?<!\\d)\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)',
    '(?<![\\d.,/])\\d{1,4}([./])\\s?\\d{1,2}\\1\\s?\\d{1,4}(?![\\d])',
    `${month}\\s+${date}(?:\\s*[–-]\\s*${date})?(?:,?\\s+\\d{4})?(?!\\d)`,
    `(?<!\\d)${date}\\s+(?:(?:of|de)\\s+)?${month}(?:,?\\s+(?:de\\s+)?\\d{4}(?!\\d))?`,
    `${month},?\\s+(?:de\\s+)?\\d{4}(?!\\d)`,
    '(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)',
    '(?<!\\d)\\d+(?:st|nd|rd|th)(?!\\p{L})',
    'Q[1-4]\\s*/?\\s*\\d{4}(?!\\d)',
    '(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring)\\s+(?:19|20)\\d{2}(?=\\s*(?:[.,;:)\\n|]|$))',
    '^[ \\t>]*(?:#{1,6}\\s+|[-+*]\\s+)*\\d{1,9}[.)](?=\\s)',
  ]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gmu'))].map(({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
    })),
  )
}
