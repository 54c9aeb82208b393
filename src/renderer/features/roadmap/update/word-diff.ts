export interface DiffPart {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** More words than this on a side are shown whole, before and after: a table of their pairs would be large. */
const MOST_WORDS = 600

/** Texts that share less than this are two texts, and easier to read one after the other. Range: 0 to 1. Source: judgement. */
const LEAST_SHARED = 0.4

/** What became of a text, word by word. The parts without `in` make the text before, those without `out` the one after. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const from = toWords(before)
  const to = toWords(after)
  if (from.length > MOST_WORDS || to.length > MOST_WORDS) {
    return whole(before, after)
  }
  const lengths = commonLengths(from, to)
  if (lengths(0, 0) < LEAST_SHARED * Math.max(from.length, to.length)) return whole(before, after)
  const parts: DiffPart[] = []
  let at = 0
  let other = 0
  while (at < from.length || other < to.length) {
    const out = from[at]
    const into = to[other]
    if (out !== undefined && out === into) {
      parts.push({ kind: 'same', text: out })
      at += 1
      other += 1
    } else if (out !== undefined && lengths(at + 1, other) >= lengths(at, other + 1)) {
      parts.push({ kind: 'out', text: out })
      at += 1
    } else if (into !== undefined) {
      parts.push({ kind: 'in', text: into })
      other += 1
    } else {
      parts.push({ kind: 'out', text: out ?? '' })
      at += 1
    }
  }
  return joined(parts)
}

function whole(before: string, after: string): readonly DiffPart[] {
  return joined([
    { kind: 'out', text: before },
    { kind: 'in', text: after },
  ])
}

/** Words with the space behind them, so that joining them gives the text again. */
function toWords(text: string): readonly string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** Length of the longest common sequence from two places to the ends; out of range is none, -1 past one end. */
function commonLengths(
  from: readonly string[],
  to: readonly string[],
): (at: number, other: number) => number {
  const width = to.length + 1
  const table = new Uint16Array((from.length + 1) * width)
  for (let at = from.length - 1; at >= 0; at -= 1) {
    for (let other = to.length - 1; other >= 0; other -= 1) {
      table[at * width + other] =
        from[at] === to[other]
          ? (table[(at + 1) * width + other + 1] as number) + 1
          : Math.max(
              table[(at + 1) * width + other] as number,
              table[at * width + other + 1] as number,
            )
    }
  }
  return (at, other) =>
    at > from.length || other > to.length ? -1 : (table[at * width + other] as number)
}

/** Neighbors of one kind as one part; what goes out stands before what comes in. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = []
  let out = ''
  let into = ''
  const flush = () => {
    if (out !== '') result.push({ kind: 'out', text: out })
    if (into !== '') result.push({ kind: 'in', text: into })
    out = ''
    into = ''
  }
  for (const { kind, text } of parts) {
    if (text === '') continue
    if (kind === 'out') out += text
    else if (kind === 'in') into += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text }
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}
