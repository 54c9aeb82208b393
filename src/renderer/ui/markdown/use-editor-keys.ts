import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { applyEdit, readEdited } from './apply-edit.ts'
import { continueList } from './continue-list.ts'
import type { EditedText } from './edited-text.ts'
import { TEXT_ACTIONS } from './editor-actions.ts'
import { isOnMac, keyToAction } from './editor-shortcuts.ts'
import { indentList, isInListItem, outdentList } from './indent-list.ts'

/** What the keys of the editor do. `area` is null to them while the text is not on screen. */
export function useEditorKeys(
  area: RefObject<HTMLTextAreaElement | null>,
  onPreview: () => void,
): (event: KeyboardEvent) => void {
  /** Esc was pressed: the next Tab leaves, as outside of a list. */
  const isLeaving = useRef(false)

  return (event) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const action = keyToAction(event, isOnMac())
    if (action === 'preview') {
      event.preventDefault()
      onPreview()
      return
    }
    const writing = area.current
    if (writing === null || event.target !== writing) return
    const edited = readEdited(writing)
    const wasLeaving = isLeaving.current
    isLeaving.current = event.key === 'Escape' || (wasLeaving && isModifier(event.key))
    // With nothing selected the key for a link is the one that opens the palette everywhere.
    if (action === 'link' && edited.selectionStart === edited.selectionEnd) return
    const next =
      action !== null ? TEXT_ACTIONS[action](edited) : editByKey(event, edited, wasLeaving)
    if (next === null) return
    event.preventDefault()
    applyEdit(writing, next)
  }
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta'].includes(key)
}

/** Null where the key is the browser's. */
function editByKey(
  event: KeyboardEvent,
  edited: EditedText,
  isLeaving: boolean,
): EditedText | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.key === 'Enter') return event.shiftKey ? null : continueList(edited)
  if (event.key !== 'Tab' || isLeaving || !isInListItem(edited)) return null
  // An item at the edge has nothing to go back from: Shift+Tab leaves. One that cannot go deeper stays.
  return event.shiftKey ? outdentList(edited) : (indentList(edited) ?? edited)
}
