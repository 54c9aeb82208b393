const COVERS = 'dialog[open], [role="dialog"]'

/**
 * Acts once nothing lies on top of the page any more: a palette that closes first gives the focus back to where it
 * was. Returns what calls it off.
 */
export function whenUncovered(act: () => void): () => void {
  if (document.querySelector(COVERS) === null) {
    act()
    return () => {}
  }
  const observer = new MutationObserver(() => {
    if (document.querySelector(COVERS) !== null) return
    observer.disconnect()
    act()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
