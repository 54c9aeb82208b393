/** Advance of the interface face at 13 px, taken on the safe side. Unit: CSS pixels a character. */
export const CHARACTER_WIDTH = 7.5

/** Breaks a label at spaces into lines of at most `maxCharacters`, longer words kept whole. */
export function textToLines(text: string, maxCharacters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= maxCharacters) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/** Estimated width of the longest line. Unit: CSS pixels. */
export function linesToWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length)) * CHARACTER_WIDTH
}
