import fc from 'fast-check'
import type { EditedText } from '../../../src/renderer/ui/markdown/edited-text.ts'

/** Any text made of these pieces, with any selection in it. */
export function arbitraryEdited(pieces: readonly string[]): fc.Arbitrary<EditedText> {
  return fc
    .record({
      text: fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join('')),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ text, from, to }) => {
      const [start = 0, end = 0] = [from, to]
        .map((share) => Math.round(share * text.length))
        .toSorted((a, b) => a - b)
      return { text, selectionStart: start, selectionEnd: end }
    })
}
