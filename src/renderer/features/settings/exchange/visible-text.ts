/** Characters that are not seen but change how the text around them is: controls, zero width, direction. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu

/** A text of a file with its hidden characters written out, so that a name cannot pass for another. */
export function visibleText(text: string): string {
  return text.replaceAll(HIDDEN, (character) => {
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
    return `⟨U+${code}⟩`
  })
}
