import type { EditedText } from '../../../src/renderer/ui/markdown/edited-text.ts'

/** A text with `|` at the caret, or one at each end of what is selected. */
export function edited(marked: string): EditedText {
  const [before = '', selected = '', after] = marked.split('|')
  return after === undefined
    ? { text: before + selected, selectionStart: before.length, selectionEnd: before.length }
    : {
        text: before + selected + after,
        selectionStart: before.length,
        selectionEnd: before.length + selected.length,
      }
}

/** The same written back. */
export function marked({ text, selectionStart, selectionEnd }: EditedText): string {
  const before = `${text.slice(0, selectionStart)}|`
  return selectionStart === selectionEnd
    ? before + text.slice(selectionStart)
    : `${before}${text.slice(selectionStart, selectionEnd)}|${text.slice(selectionEnd)}`
}
