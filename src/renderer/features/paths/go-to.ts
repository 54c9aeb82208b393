/**
 * Shows another address in place of this one: a change of size or side is no step that "back" should undo.
 * The browser's own replacement is used because wouter's moves what follows `?` out of the hash.
 */
export function goTo(href: string): void {
  window.location.replace(href)
}
