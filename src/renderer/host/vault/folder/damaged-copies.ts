import * as z from 'zod/mini'
import { parseWith } from '#shared/schema.ts'
import { type Folder, makeFolder, readFile, writeFile } from './folder-files.ts'

const NAME = 'damaged.json'

/** A file as it was when it was found damaged: one that is put there anew, as by a program that syncs, is another. */
const markSchema = z.strictObject({
  name: z.string(),
  /** Unit: bytes. */
  bytes: z.int(),
  /** Unit: milliseconds since 1970. */
  modified: z.number(),
})
type Mark = z.output<typeof markSchema>

const damagedSchema = z.strictObject({
  format: z.literal('cairn-vault'),
  version: z.literal(1),
  copies: z.array(markSchema),
})

/** Copies of which only reading the whole shows that they are damaged. Noted in their folder, so that it is known later too. */
export interface DamagedCopies {
  has(file: File): boolean
}

export async function readDamaged(home: Folder | null): Promise<DamagedCopies> {
  const marks = home === null ? [] : await readMarks(home)
  return { has: (file) => marks.some((mark) => isSame(mark, toMark(file))) }
}

export async function noteDamaged(folder: Folder, databaseId: string, file: File): Promise<void> {
  const home = await makeFolder(folder, databaseId)
  const mark = toMark(file)
  const others = (await readMarks(home)).filter(({ name }) => name !== mark.name)
  const text = JSON.stringify({ format: 'cairn-vault', version: 1, copies: [...others, mark] })
  await writeFile(home, NAME, new Blob([`${text}\n`]))
}

async function readMarks(home: Folder): Promise<readonly Mark[]> {
  const file = await readFile(home, NAME)
  if (file === null) return []
  try {
    const parsed = parseWith(damagedSchema, JSON.parse(await file.text()))
    return parsed.ok ? parsed.value.copies : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function toMark({ name, size, lastModified }: File): Mark {
  return { name, bytes: size, modified: lastModified }
}

function isSame(one: Mark, other: Mark): boolean {
  return one.name === other.name && one.bytes === other.bytes && one.modified === other.modified
}
