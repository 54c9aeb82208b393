import type { BackupReader } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'

/** Ends reading with the reader's own failure. */
export class ReadingEnded extends Error {
  readonly failure: VaultFailure

  constructor(failure: VaultFailure) {
    super(failure.reason)
    this.failure = failure
  }
}

/**
 * Whole lines of a copy, many at a time: about `characters` of text, with line breaks between them. Throws ReadingEnded
 * where it cannot be read on.
 */
export async function* splitLines(
  reader: BackupReader,
  characters: number,
): AsyncGenerator<string> {
  let text = ''
  for await (const piece of reader.pieces()) {
    if (!piece.ok) throw new ReadingEnded(piece.error)
    text += piece.value
    if (text.length < characters) continue
    const end = text.lastIndexOf('\n')
    if (end < 0) continue
    yield text.slice(0, end)
    text = text.slice(end + 1)
  }
  const rest = text.endsWith('\n') ? text.slice(0, -1) : text
  if (text !== '') yield rest
}
