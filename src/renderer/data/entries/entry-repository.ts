import * as z from 'zod/mini'
import { type Entry, type EntryForm, entryFormSchema, plainEntry } from '#shared/records/entry.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { getEntry } from './entry-records.ts'

const patchSchema = z.partial(entryFormSchema)

/** An entry to add; all but its day and text may wait. */
export type EntryToAdd = Pick<EntryForm, 'day' | 'text'> & Partial<EntryForm>

/** Adds an entry, as its first character is written. */
export function addEntry(
  database: CairnDatabase,
  entry: EntryToAdd,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'entries/add', label: 'Write a journal entry', draft: entry }
  return commit(database, command, (recorder) => {
    const fields = recorder.check(entryFormSchema, { ...plainEntry, ...entry })
    return recorder.put('entries', { ...recorder.fresh(), ...fields, source: null })
  })
}

/** Stores the given fields of an entry and leaves the others as they are. */
export function saveEntry(
  database: CairnDatabase,
  id: string,
  patch: Partial<EntryForm>,
): Promise<Result<Entry, CommitError>> {
  const command = { command: 'entries/save', label: 'Edit a journal entry', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<EntryForm>
    return recorder.put('entries', { ...(await getEntry(recorder, id)), ...fields })
  })
}

/** Puts an entry and the files that belong to it into the trash. */
export function deleteEntry(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'entries', id)
}

/**
 * Takes an entry away of which nothing is left: no word, no lesson, no file, and nothing that came of it. Says whether
 * it did. To be called when the person leaves it; undoing the step before brings it back.
 */
export function removeEmptyEntry(
  database: CairnDatabase,
  id: string,
): Promise<Result<boolean, CommitError>> {
  const command = {
    command: 'entries/remove-empty',
    label: 'Clear an empty entry',
    automatic: true,
  }
  return commit(database, command, async (recorder) => {
    const entry = await recorder.get('entries', id)
    if (entry === undefined || entry.deletedAt !== null) return false
    if (entry.text.trim() !== '' || entry.lesson !== null) return false
    if (await isHeld(database, id)) return false
    await recorder.remove('entries', id)
    return true
  })
}

/** Whether a file, a piece of evidence or an action belongs to an entry, those in the trash too. */
async function isHeld(database: CairnDatabase, id: string): Promise<boolean> {
  const first = await Promise.all([
    database.attachments.where('owner.id').equals(id).limit(1).primaryKeys(),
    database.evidence.where('entries').equals(id).limit(1).primaryKeys(),
    database.actions.where('entryId').equals(id).limit(1).primaryKeys(),
  ])
  return first.some((ids) => ids.length > 0)
}
