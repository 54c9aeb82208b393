/** Shorter words have too many neighbors. Unit: UTF-16 code units. Source: judgement. */
export const SHORTEST_MISSPELLED = 4

/**
 * Whether a written word and a known one differ by one slip: a letter too many, missing, wrong, or two that changed
 * places. With `isStart` it is enough that the known one begins so. Two that are the same do not differ.
 * @param units holds the known word from `from` to `to`
 */
export function isOneEdit(
  word: string,
  units: Uint16Array,
  from: number,
  to: number,
  isStart: boolean,
): boolean {
  const length = to - from
  if (length < word.length - 1 || (!isStart && length > word.length + 1)) return false
  let same = 0
  while (same < word.length && same < length && word.charCodeAt(same) === units[from + same]) {
    same += 1
  }
  if (same === word.length) return !isStart && length === word.length + 1
  const rest = (wordAt: number, unitAt: number) => fits(word, wordAt, units, unitAt, to, isStart)
  if (rest(same + 1, from + same)) return true
  if (same === length) return false
  if (rest(same + 1, from + same + 1) || rest(same, from + same + 1)) return true
  return (
    word.charCodeAt(same) === units[from + same + 1] &&
    word.charCodeAt(same + 1) === units[from + same] &&
    rest(same + 2, from + same + 2)
  )
}

function fits(
  word: string,
  wordAt: number,
  units: Uint16Array,
  unitAt: number,
  to: number,
  isStart: boolean,
): boolean {
  const left = word.length - wordAt
  if (left < 0 || to - unitAt < left || (!isStart && to - unitAt !== left)) return false
  for (let at = 0; at < left; at++) {
    if (word.charCodeAt(wordAt + at) !== units[unitAt + at]) return false
  }
  return true
}
