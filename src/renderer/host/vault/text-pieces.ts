import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'

/** Lines as text in pieces, none larger than a message may be and none cut inside a character. Each line gets its line feed. */
export async function* linesToPieces(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ readonly text: string; readonly lines: number }> {
  let text = ''
  let count = 0
  for await (const line of lines) {
    text += `${line}\n`
    count += 1
    while (text.length >= PIECE_CHARACTERS) {
      const cut = endOfPiece(text)
      yield { text: text.slice(0, cut), lines: count }
      text = text.slice(cut)
      count = 0
    }
  }
  if (text !== '') yield { text, lines: count }
}

/** Before a pair of code units rather than between them: each piece becomes bytes by itself. */
function endOfPiece(text: string): number {
  const last = text.charCodeAt(PIECE_CHARACTERS - 1)
  const isFirstOfPair = last >= 0xd800 && last <= 0xdbff
  return isFirstOfPair ? PIECE_CHARACTERS - 1 : PIECE_CHARACTERS
}
