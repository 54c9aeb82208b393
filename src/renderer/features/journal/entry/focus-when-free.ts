const COVERS = 'dialog[open], [role="dialog"]'

/**
 * Puts the cursor into a field once nothing lies over the page and the screen has told its heading: a palette that
 * closes first gives the focus back to where it was. Returns what calls it off.
 */
export function focusWhenFree(field: HTMLElement): () => void {
  let frame = 0
  function tryIt() {
    if (document.querySelector(COVERS) === null) field.focus()
    else frame = requestAnimationFrame(tryIt)
  }
  frame = requestAnimationFrame(tryIt)
  return () => cancelAnimationFrame(frame)
}
