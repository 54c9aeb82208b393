import { ok } from '#shared/result.ts'
import { PIECE_CHARACTERS } from '#shared/vault/limits.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './format/failure.ts'

const OUT_OF_ORDER = fail('cancelled', 'A part came out of order.')

/** Holds the parts of one text to their order. */
export function createPieceOrder(): (index: number) => VaultResult<null> {
  let next = 0
  return (index) => {
    if (index !== next) return OUT_OF_ORDER
    next += 1
    return ok(null)
  }
}

/** Text cut so that one message can carry each piece. */
export async function* cutIntoPieces(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let held = ''
  for await (const text of texts) {
    held += text
    let from = 0
    for (; held.length - from > PIECE_CHARACTERS; ) {
      const end = from + pieceLength(held, from)
      yield held.slice(from, end)
      from = end
    }
    held = held.slice(from)
  }
  if (held !== '') yield held
}

/** A character of two code units is not cut in half. */
function pieceLength(text: string, from: number): number {
  const last = text.charCodeAt(from + PIECE_CHARACTERS - 1)
  return last >= 0xd800 && last <= 0xdbff ? PIECE_CHARACTERS - 1 : PIECE_CHARACTERS
}

/** Longest text that the pieces of one message may make. Unit: UTF-16 code units. Source: judgement, a large import. */
export const ASSEMBLED_LIMIT = 200_000_000

/** Puts the pieces of one text together. */
export interface Assembly {
  /**
   * The whole text once the last piece has come, else null. The first piece starts anew; `name` says what the text is
   * of, and a piece of another one ends it.
   */
  add(name: string, index: number, text: string, isLast: boolean): VaultResult<string | null>
  clear(): void
}

export function createAssembly(limit: number = ASSEMBLED_LIMIT): Assembly {
  let parts: string[] = []
  let length = 0
  let current = ''
  const clear = () => {
    parts = []
    length = 0
  }
  return {
    clear,
    add(name, index, text, isLast) {
      if (index === 0) {
        clear()
        current = name
      }
      if (name !== current || index !== parts.length) {
        clear()
        return OUT_OF_ORDER
      }
      length += text.length
      if (length > limit) {
        clear()
        return fail('full', 'This is more than one change can hold.')
      }
      parts.push(text)
      if (!isLast) return ok(null)
      const whole = parts.join('')
      clear()
      return ok(whole)
    },
  }
}
