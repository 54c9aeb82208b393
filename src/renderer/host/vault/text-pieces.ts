import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'

/**
 * Lines as text in pieces, none larger than a message may be and none cut inside a character. They come one or many at a
 * time, with line breaks between them; the last one's is added.
 */
export async function* linesToPieces(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ readonly text: string; readonly lines: number }> {
  let text = ''
  let count = 0
  for await (const some of lines) {
    text += `${some}\n`
    count += countLines(some)
    let from = 0
    while (text.length - from >= PIECE_CHARACTERS) {
      const cut = endOfPiece(text, from)
      yield { text: text.slice(from, cut), lines: count }
      from = cut
      count = 0
    }
    text = text.slice(from)
  }
  if (text !== '') yield { text, lines: count }
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Before a pair of code units rather than between them: each piece becomes bytes by itself. */
function endOfPiece(text: string, from: number): number {
  const end = from + PIECE_CHARACTERS
  const last = text.charCodeAt(end - 1)
  const isFirstOfPair = last >= 0xd800 && last <= 0xdbff
  return isFirstOfPair ? end - 1 : end
}
