import { LEFT_OUT_ADDRESS } from '#shared/packet/addresses.ts'
import type { RedactedText } from '#shared/packet/redact.ts'

/** Signs that no text has (Unicode reserves them): a spot begins, its number ends, the spot ends. */
const BEGINS = '\uFDD0'
const NUMBERED = '\uFDD1'
const ENDS = '\uFDD2'
const SPOT = /\uFDD0(\d+)\uFDD1([^\uFDD2]*)\uFDD2/

/** A redacted text with each spot marked, so that it can be found again once the Markdown is read. `first` numbers them. */
export function withSpotMarks({ text, spots }: RedactedText, first: number): string {
  let marked = ''
  let at = 0
  for (const [index, { start, end, isBehindWords }] of spots.entries()) {
    const words = text.slice(start, end)
    const number = first + index
    marked += text.slice(at, start)
    // A mark inside an address would break the link; its number tells the same.
    if (isBehindWords && words === LEFT_OUT_ADDRESS) marked += `${words}-${number}`
    else marked += `${BEGINS}${number}${NUMBERED}${words}${ENDS}`
    at = end
  }
  return marked + text.slice(at)
}

/** A piece of a text: words, or a spot with its number. */
export interface MarkedPiece {
  readonly words: string
  readonly spot: number | null
}

/** A marked text in pieces. */
export function splitAtSpots(text: string): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let rest = text
  for (let found = SPOT.exec(rest); found !== null; found = SPOT.exec(rest)) {
    const [whole, number, words] = found
    if (found.index > 0) pieces.push({ words: rest.slice(0, found.index), spot: null })
    pieces.push({ words: words ?? '', spot: Number(number) })
    rest = rest.slice(found.index + whole.length)
  }
  return rest === '' ? pieces : [...pieces, { words: rest, spot: null }]
}

/** The number of the spot whose address a link lost; null for any other link. */
export function spotOfAddress(address: string): number | null {
  const found = new RegExp(`^${LEFT_OUT_ADDRESS}-(\\d+)$`).exec(address)
  return found === null ? null : Number(found[1])
}

/** As much of the tree as is needed here. */
interface Node {
  type: string
  value?: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

/** A step behind the cleaning of the tree: marked places become `mark` elements that know their number. */
export function markSpots() {
  return (tree: Node) => rewrite(tree)
}

function rewrite(node: Node): void {
  if (node.children === undefined) return
  node.children = node.children.flatMap((child) => {
    rewrite(child)
    if (child.type !== 'text' || child.value?.includes(BEGINS) !== true) return [child]
    return splitAtSpots(child.value).map(({ words, spot }): Node => {
      const text = { type: 'text', value: words }
      return spot === null
        ? text
        : { type: 'element', tagName: 'mark', properties: { dataSpot: spot }, children: [text] }
    })
  })
}
