import { LADDER_CHARACTERS } from '#shared/contract/ladder.ts'
import { err, ok, type Result } from '#shared/result.ts'

/** Largest file that is read. Unit: bytes. Source: judgement; a character has at most four. */
const LARGEST = 4 * LADDER_CHARACTERS

/**
 * The text of a file. Spreadsheets write UTF-8, and older ones what Windows had; which of the two it is shows in its
 * bytes. Errors: in words, where it cannot be a ladder.
 */
export async function readLadderFile(file: File): Promise<Result<string, string>> {
  const tooLong = err(
    'The file is too large to be a ladder: at most a million characters are read.',
  )
  if (file.size > LARGEST) return tooLong
  try {
    const text = bytesToText(await file.arrayBuffer())
    return text.length > LADDER_CHARACTERS ? tooLong : ok(text)
  } catch {
    return err('The file could not be read. Choose it once more.')
  }
}

function bytesToText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
