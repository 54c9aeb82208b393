import type { Span } from './figures.ts'

/** An address in a Markdown text. */
export interface AddressSpan extends Span {
  /** It is where a link leads and is not shown itself. */
  readonly isBehindWords: boolean
}

/** Takes the place of an address behind words; it leads nowhere, so that the words alone are shown. */
export const LEFT_OUT_ADDRESS = '#address-left-out'

/** Takes the place of an address that is shown. */
export const LEFT_OUT_WORDS = '(address left out)'

const BEHIND_WORDS = /(?<=\]\()\s*(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)/g
const DEFINED = /(?<=^ {0,3}\[[^[\]\n]+\]:[ \t]*)(?:<[^<>\n]*>|\S+)/gm
const SHOWN =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|mailto:|www\.)[^\s<>|"`]+|[^\s<>|"`()[\]*]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/** The addresses of a text: a name inside one would break it if it were replaced there. */
export function findAddresses(text: string): readonly AddressSpan[] {
  const behind = [...text.matchAll(BEHIND_WORDS), ...text.matchAll(DEFINED)].map(toSpan(true))
  const shown = [...text.matchAll(SHOWN)]
    .map(toSpan(false))
    .filter(({ from }) => !behind.some((other) => from >= other.from && from < other.to))
  return [...behind, ...shown].filter(({ from, to }) => to > from)
}

function toSpan(isBehindWords: boolean) {
  return ({ index, 0: { length } }: RegExpExecArray): AddressSpan => ({
    from: index,
    to: index + length,
    isBehindWords,
  })
}

/** The address with what it encodes made plain. */
export function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
