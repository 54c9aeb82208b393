import { hash } from 'node:crypto'
import type { Counts } from '#shared/vault/backup-header.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { isRecordLine, STORED_TABLES } from '#shared/vault/row-line.ts'

/** Counts and digests rows as they pass, whether they are written or read back. */
export interface RowTally {
  /** Text of whole lines, each with its line feed. */
  add(lines: string): void
  readonly rows: number
  counts(): Counts
  digest(): string
  /** Name of a table that this Cairn does not know; null for none. */
  strange(): string | null
}

/** The 32 bytes of a text's UTF-8, as the shared digest and header want them. */
export function sha256(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

export function createRowTally(): RowTally {
  const digest = createDigest(sha256)
  const counts = new Map<string, number>()
  let rows = 0
  return {
    add(lines) {
      let start = 0
      for (let end = lines.indexOf('\n'); end !== -1; end = lines.indexOf('\n', start)) {
        const line = lines.slice(start, end)
        start = end + 1
        rows += 1
        const table = tableOf(line)
        counts.set(table, (counts.get(table) ?? 0) + 1)
        if (isRecordLine(line)) digest.add(line)
      }
    },
    get rows() {
      return rows
    },
    counts: () => Object.fromEntries(counts),
    digest: () => digest.hex(),
    strange: () => [...counts.keys()].find((table) => !KNOWN.has(table)) ?? null,
  }
}

const KNOWN: ReadonlySet<string> = new Set(STORED_TABLES)

/** Empty where the line is no row. */
function tableOf(line: string): string {
  const end = line.startsWith('["') ? line.indexOf('"', 2) : -1
  return end === -1 ? '' : line.slice(2, end)
}
