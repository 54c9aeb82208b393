import { sha256 } from '@noble/hashes/sha2.js'
import type { Counts } from '#shared/vault/backup-header.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { MOST_ROWS } from '#shared/vault/limits.ts'
import { isRecordLine, STORED_TABLES } from '#shared/vault/row-line.ts'

/** What the lines of a copy add up to. */
export interface LineSum {
  /** Of the records. */
  readonly digest: string
  /** Rows of every stored table. */
  readonly counts: Counts
}

/** Adds up lines as their text comes in pieces, cut anywhere. */
export interface LineTally {
  /** False for text that no copy holds. */
  add(text: string): boolean
  /** Null where a line is without its end. */
  sum(): LineSum | null
}

/** SHA-256 of a text's UTF-8. Shape: 32 bytes. */
export function hashText(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text))
}

export function createLineTally(): LineTally {
  const digest = createDigest(hashText)
  const counts: Record<string, number> = {}
  let rest = ''
  let rows = 0

  function addLine(line: string): boolean {
    const table = line.startsWith('["') ? line.slice(2, line.indexOf('"', 2)) : ''
    if (!(STORED_TABLES as readonly string[]).includes(table)) return false
    rows += 1
    counts[table] = (counts[table] ?? 0) + 1
    if (isRecordLine(line)) digest.add(line)
    return rows <= MOST_ROWS
  }

  return {
    add(text) {
      let from = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        const line = rest + text.slice(from, end)
        rest = ''
        from = end + 1
        if (!addLine(line)) return false
      }
      rest += text.slice(from)
      return true
    },
    sum: () => (rest === '' ? { digest: digest.hex(), counts } : null),
  }
}
