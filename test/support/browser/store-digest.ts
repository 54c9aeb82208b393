import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { RECORD_TABLES } from '#shared/records/change.ts'
import { createDigest } from '#shared/vault/digest.ts'
import { rowToLine } from '#shared/vault/row-line.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'

/** Hashes of lines seen before: most rows of a store stay as they are from one look to the next. */
const known = new Map<string, Uint8Array>()

function hashOf(text: string): Uint8Array {
  const hash = known.get(text) ?? sha256(utf8ToBytes(text))
  known.set(text, hash)
  return hash
}

/** The digest of all records, as a backup would bear it. */
export async function storeDigest(database: CairnDatabase): Promise<string> {
  const digest = createDigest(hashOf)
  for (const table of RECORD_TABLES) {
    const rows: readonly unknown[] = await database.table(table).toArray()
    for (const row of rows) digest.add(rowToLine(table, row))
  }
  return digest.hex()
}
