/** The text with the box of the item that begins at `offset` ticked or empty. Null where no box stands there. */
export function tickTask(text: string, offset: number, isDone: boolean): string | null {
  const head = /^(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]/.exec(text.slice(offset))?.[0]
  if (head === undefined) return null
  const box = offset + head.length - 2
  return text.slice(0, box) + (isDone ? 'x' : ' ') + text.slice(box + 1)
}
