/**
 * Advances of the interface face at 13 px, by groups of letters and taken on the safe side: a title never runs into
 * what stands after it, and nothing has to be measured on the screen. Unit: CSS pixels.
 */
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|'’ı]/u, 3.5],
  [/[ .,:;!]/u, 3.8],
  [/[frt()[\]/]/u, 4.9],
  [/["“”–-]/u, 6.4],
  [/[acekvxyzsLJ]/u, 7.5],
  [/[mw]/u, 11.5],
  [/[MW@%—…]/u, 12.9],
  [/[A-Z&]/u, 9.6],
  [/[\u2e80-\uffef\u{1f000}-\u{1ffff}]/u, 13.5],
]
/** Any other. */
const MIDDLE = 8.1

const known = new Map<string, number>()

/** Estimated width of a line of text. Unit: CSS pixels. */
export function trailTextWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** Shortened at the end, at a word where one is near, so that it takes at most this many CSS pixels. */
export function shortenToWidth(text: string, most: number): string {
  if (trailTextWidth(text) <= most) return text
  let width = letterWidth('…')
  let kept = ''
  for (const letter of text) {
    width += letterWidth(letter)
    if (width > most) break
    kept += letter
  }
  const space = kept.lastIndexOf(' ')
  const atWord = space > kept.length * 0.6 ? kept.slice(0, space) : kept
  return `${atWord.replace(/[\s,;:.–—-]+$/u, '')}…`
}

function letterWidth(letter: string): number {
  const before = known.get(letter)
  if (before !== undefined) return before
  const width = GROUPS.find(([letters]) => letters.test(letter))?.[1] ?? MIDDLE
  known.set(letter, width)
  return width
}
