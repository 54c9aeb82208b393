/** Shows another address in place of this one: a step that "back" should not undo. */
export function goTo(href: string): void {
  // The browser's own replacement, because wouter's moves what follows `?` out of the hash.
  window.location.replace(href)
}

/** Back to the journal after an entry is gone. */
export function goToList(): void {
  window.location.hash = '#/journal'
}
