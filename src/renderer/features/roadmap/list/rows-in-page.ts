/** Rows are found in the page itself: what is folded away is no step for an arrow key. */
function rowsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.closest('details:not([open])') === null,
  )
}

export function shownRowIds(root: HTMLElement): readonly string[] {
  return rowsOf(root).map((row) => row.dataset.row ?? '')
}

/** The row that an element is in. */
export function rowIdOf(element: HTMLElement): string | null {
  return element.closest<HTMLElement>('[data-row]')?.dataset.row ?? null
}

/** The link that stands for a row. */
export function titleOf(root: HTMLElement, id: string): HTMLElement | null {
  return root.querySelector(`[data-row="${CSS.escape(id)}"] a`)
}

export function focusRow(root: HTMLElement, id: string): void {
  titleOf(root, id)?.focus()
}

/** Goes to another row; at either end it stays. */
export function stepFrom(
  root: HTMLElement,
  id: string,
  step: 'previous' | 'next' | 'first' | 'last',
): void {
  const rows = rowsOf(root)
  const at = rows.findIndex((row) => row.dataset.row === id)
  const to = { previous: Math.max(0, at - 1), next: at + 1, first: 0, last: rows.length - 1 }[step]
  rows[to]?.querySelector('a')?.focus()
}
