/**
 * Puts text on the clipboard. Where the permission is refused, as in the desktop window, it copies what is selected
 * in `shown`, which holds the same text. False where neither works; the text is then selected, ready for the keys.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shown === null) return false
    window.getSelection()?.selectAllChildren(shown)
    // Deprecated, and the one way that needs no permission: it asks for a press of a button only.
    return document.execCommand('copy')
  }
}
