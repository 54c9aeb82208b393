import * as z from 'zod/mini'
import { recordIdSchema } from '#shared/records/base.ts'
import { parseWith } from '#shared/schema.ts'
import { type Folder, readFile, writeFile } from './folder-files.ts'

const NAME = 'current.json'

const currentSchema = z.strictObject({
  format: z.literal('cairn-vault'),
  version: z.literal(1),
  /** The database that the ledger is about; null after everything was erased. */
  databaseId: z.nullable(recordIdSchema),
})

/** Null where the file is missing or is not one of ours. */
export async function readCurrent(folder: Folder): Promise<string | null> {
  const file = await readFile(folder, NAME)
  if (file === null) return null
  try {
    const parsed = parseWith(currentSchema, JSON.parse(await file.text()))
    return parsed.ok ? parsed.value.databaseId : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

export async function writeCurrent(folder: Folder, databaseId: string | null): Promise<void> {
  const text = JSON.stringify({ format: 'cairn-vault', version: 1, databaseId })
  await writeFile(folder, NAME, new Blob([`${text}\n`]))
}
