import * as z from 'zod/mini'
import type { Entry } from '#shared/records/entry.ts'
import type { CairnDatabase } from '../database.ts'
import { type Recorder, refuse } from '../recorder.ts'

/** One entry; undefined where there is none, or it lies in the trash. */
export async function readEntry(database: CairnDatabase, id: string): Promise<Entry | undefined> {
  const entry = await database.entries.get(id)
  return entry?.deletedAt === null ? entry : undefined
}

/** The entry that a command is about; one that is not there, or lies in the trash, ends the command. */
export async function getEntry(recorder: Recorder, id: string): Promise<Entry> {
  const checked = recorder.check(z.strictObject({ id: z.string() }), { id })
  const entry = await recorder.get('entries', checked.id)
  if (entry === undefined || entry.deletedAt !== null) throw refuse('id', 'the id of an entry')
  return entry
}
