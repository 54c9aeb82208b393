import type { BackupSubject } from '#shared/vault/backup-header.ts'
import { createBackupWriter } from './format/backup-writer.ts'
import type { WrappingKey } from './format/wrapping-key.ts'
import type { Rebuilt } from './rebuild.ts'
import type { Shelf } from './shelf.ts'
import { toFailure } from './trouble.ts'

/**
 * Pins what could be put together of a journal that is no longer whole, before anything is done with it. That it could
 * not be kept here as well is no reason to keep it from the person.
 */
export async function keepRebuilt(
  { header, lines }: Rebuilt,
  shelf: Shelf,
  key: WrappingKey | null,
): Promise<void> {
  const { databaseId, changeNumber, schema, counts, digest, madeAt, app } = header
  const isKept = shelf
    .list()
    .some(
      (copy) =>
        copy.pinned &&
        copy.databaseId === databaseId &&
        copy.changeNumber === changeNumber &&
        copy.digest === digest,
    )
  if (isKept) return
  const subject: BackupSubject = { databaseId, changeNumber, schema, counts }
  const writer = createBackupWriter({ subject, kind: 'before-restore', madeAt, app }, key)
  try {
    for (const line of lines) await writer.write(`${line}\n`)
    const done = await writer.finish()
    if (done.ok) await shelf.add(done.value.header, done.value.parts, key)
  } catch (error) {
    toFailure(error)
  }
}
