/** Where a place in a text is after the text was changed: before what is written at it, behind what replaced it. */
export function shiftPosition(before: string, after: string, position: number): number {
  const { start, end, insert } = findChange(before, after)
  if (position <= start) return position
  return position >= end ? position + insert.length - (end - start) : start + insert.length
}

export interface TextChange {
  readonly start: number
  readonly end: number
  readonly insert: string
}

/** The smallest range of `before` that has to be replaced to give `after`. */
export function findChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1
  }
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) }
}
