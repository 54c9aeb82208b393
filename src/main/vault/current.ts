import { join } from 'node:path'
import * as z from 'zod/mini'
import { recordIdSchema } from '#shared/records/base.ts'
import { parseWith } from '#shared/schema.ts'
import type { Files } from './files.ts'

const currentSchema = z.strictObject({ databaseId: recordIdSchema })
const NAME = 'current.json'

/** Folders of databases that the vault holds. Throws as a file call does. */
export async function listDatabases(folder: string, files: Files): Promise<readonly string[]> {
  const names = (await files.list(folder)) ?? []
  return names.filter((name) => parseWith(recordIdSchema, name).ok).toSorted()
}

/**
 * The database that the ledger is about; null where the vault holds none. Where the note is gone, it is that of the
 * newest copy, or the youngest of those that have a journal.
 */
export async function readCurrent(
  folder: string,
  files: Files,
  newestCopy: string | null,
): Promise<string | null> {
  const file = await files.read(join(folder, NAME))
  return parse(file) ?? newestCopy ?? (await listDatabases(folder, files)).at(-1) ?? null
}

export async function writeCurrent(
  folder: string,
  files: Files,
  databaseId: string,
): Promise<void> {
  await files.writeWhole(join(folder, NAME), [`${JSON.stringify({ databaseId })}\n`])
}

function parse(file: Buffer | null): string | null {
  if (file === null) return null
  try {
    const parsed = parseWith(currentSchema, JSON.parse(file.toString('utf8')))
    return parsed.ok ? parsed.value.databaseId : null
  } catch {
    return null
  }
}
