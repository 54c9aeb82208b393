import type { EditedText } from './edited-text.ts'
import { findChange } from './text-change.ts'

export function readEdited(area: HTMLTextAreaElement): EditedText {
  return {
    text: area.value,
    selectionStart: area.selectionStart,
    selectionEnd: area.selectionEnd,
  }
}

/**
 * Brings a text area to another text as one step of the browser's own undo, and tells whoever listens as if it had been
 * typed. Where the area has no focus, or the browser does not know the command, undo loses the step and nothing else.
 */
export function applyEdit(area: HTMLTextAreaElement, next: EditedText): void {
  const { start, end, insert } = findChange(area.value, next.text)
  if (start !== end || insert !== '') {
    const isTyped = document.activeElement === area && typeInto(area, start, end, insert)
    if (!isTyped) {
      area.setRangeText(insert, start, end, 'end')
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
    }
  }
  area.setSelectionRange(next.selectionStart, next.selectionEnd)
}

/** Deprecated, and the one way that keeps the undo of the browser. False where nothing came of it. */
function typeInto(area: HTMLTextAreaElement, start: number, end: number, insert: string): boolean {
  const wanted = area.value.length - (end - start) + insert.length
  area.setSelectionRange(start, end)
  const isDone =
    insert === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, insert)
  return isDone && area.value.length === wanted
}
