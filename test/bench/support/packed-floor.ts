/**
 * The plainest index that could do: all words sorted, for each the documents as gaps and counts in flat buffers, BM25, the
 * last word as a beginning. No filters, no slips, no updates: what any search of the same kind has to cost at least.
 */
export interface PackedFloor {
  readonly terms: readonly string[]
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
  readonly frequencies: Uint32Array<ArrayBuffer>
  readonly lengths: Uint16Array<ArrayBuffer>
}

interface Growing {
  last: number
  documents: number
  size: number
  bytes: Uint8Array<ArrayBuffer>
}

function toWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

export function buildFloor(texts: readonly string[]): PackedFloor {
  const terms = new Map<string, Growing>()
  const lengths = new Uint16Array(texts.length)
  texts.forEach((text, document) => {
    const counts = new Map<string, number>()
    const words = toWords(text)
    lengths[document] = words.length
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const [word, often] of counts) {
      let term = terms.get(word)
      if (term === undefined) {
        term = { last: -1, documents: 0, size: 0, bytes: new Uint8Array(16) }
        terms.set(word, term)
      }
      if (term.size + 6 > term.bytes.length) {
        const grown = new Uint8Array(term.bytes.length * 2)
        grown.set(term.bytes)
        term.bytes = grown
      }
      let gap = document - term.last
      while (gap > 127) {
        term.bytes[term.size++] = (gap & 127) | 128
        gap >>>= 7
      }
      term.bytes[term.size++] = gap
      term.bytes[term.size++] = Math.min(255, often)
      term.last = document
      term.documents += 1
    }
  })
  const sorted = [...terms.keys()].sort()
  const found = sorted.map((word) => terms.get(word) as Growing)
  const bytes = new Uint8Array(found.reduce((sum, { size }) => sum + size, 0))
  const starts = new Uint32Array(sorted.length + 1)
  let at = 0
  found.forEach((term, place) => {
    starts[place] = at
    bytes.set(term.bytes.subarray(0, term.size), at)
    at += term.size
  })
  starts[sorted.length] = at
  const frequencies = Uint32Array.from(found, ({ documents }) => documents)
  return { terms: sorted, bytes, starts, frequencies, lengths }
}

/** Finds documents, the best first, at most twenty. */
export function createFloorSearch(floor: PackedFloor): (text: string) => number[] {
  const { terms, bytes, starts, frequencies, lengths } = floor
  const documents = lengths.length
  let mean = 0
  for (const length of lengths) mean += length / documents
  const norms = Float32Array.from(lengths, (length) => 1.2 * (0.25 + (0.75 * length) / mean))
  const scores = new Float32Array(documents)
  const seen = new Uint8Array(documents)
  const touched = new Uint32Array(documents)

  return (text) => {
    const words = toWords(text)
    let count = 0
    words.forEach((word, group) => {
      const isLast = group === words.length - 1
      for (let place = lowerBound(terms, word); place < terms.length; place++) {
        const term = terms[place] as string
        if (isLast ? !term.startsWith(word) : term !== word) break
        const frequency = frequencies[place] as number
        const weight = Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5)) * 2.2
        let document = -1
        let at = starts[place] as number
        const to = starts[place + 1] as number
        while (at < to) {
          let gap = 0
          let shift = 0
          let byte: number
          do {
            byte = bytes[at++] as number
            gap |= (byte & 127) << shift
            shift += 7
          } while (byte > 127)
          document += gap
          const often = bytes[at++] as number
          if ((seen[document] as number) < group) continue
          if (seen[document] === group) {
            seen[document] = group + 1
            if (group === 0) touched[count++] = document
          }
          scores[document] =
            (scores[document] as number) + (weight * often) / (often + (norms[document] as number))
        }
      }
    })
    return takeBest(count, words.length)
  }

  function takeBest(count: number, groups: number): number[] {
    const best: { readonly document: number; readonly score: number }[] = []
    for (let at = 0; at < count; at++) {
      const document = touched[at] as number
      const score = scores[document] as number
      const last = best.at(-1)
      if (seen[document] === groups && (best.length < 20 || score > (last?.score ?? -1))) {
        let place = best.length
        while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--
        best.splice(place, 0, { document, score })
        if (best.length > 20) best.pop()
      }
      scores[document] = 0
      seen[document] = 0
    }
    return best.map(({ document }) => document)
  }
}

function lowerBound(terms: readonly string[], word: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}
