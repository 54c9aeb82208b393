/** Letters without case and accents, as long as what they were made of, so that places in both are the same. */
export function foldLetters(text: string): string {
  return [...text].map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.length === letter.length ? folded : letter
}

/** Pattern of the place behind a word. */
export const WORD_END = '(?![\\p{L}\\p{N}_-])'

const STARTS_WITH_END = new RegExp(`^${WORD_END}`, 'u')

/** Whether a word may end in front of this rest of a line. */
export function isWordEnd(rest: string): boolean {
  return STARTS_WITH_END.test(rest)
}

/** Whether a mark may begin behind this character, so that `C#` and an address by mail hold none. */
export function isMarkStart(former: string | undefined): boolean {
  return former === undefined || /[\s(]/.test(former)
}
