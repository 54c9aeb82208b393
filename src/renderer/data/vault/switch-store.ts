import { err, type Result } from '#shared/result.ts'
import type { Counts } from '#shared/vault/backup-header.ts'
import type { BackupReader, Progress } from '#shared/vault/vault.ts'
import { now } from '../clock.ts'
import { rememberDatabase } from '../remembered-database.ts'
import { changePointer, type Pointer, readPointer } from './pointer.ts'
import { type RestoreInto, restoreCopy } from './restore-copy.ts'
import { gatherFacts } from './store-facts.ts'
import { deleteStored, openExisting } from './stored.ts'
import { FILLING_LOCK, forgetStore } from './tidy-stores.ts'
import type { KeptStore, RestoreError } from './vault-actions.ts'

/**
 * Fills a database of its own from a copy and puts it in the place of the present one, which is kept. The switch is
 * one small write at the very end; whatever ends before it leaves everything as it was.
 */
export async function switchToCopy(
  reader: BackupReader,
  identity: RestoreInto['identity'],
  progress: Progress,
): Promise<Result<{ readonly counts: Counts }, RestoreError>> {
  return navigator.locks.request(FILLING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return err({ type: 'ReadOnly' } as const)
    let name: string | null = null
    try {
      name = await reserveName()
      const made = await restoreCopy({ name, reader, identity, progress })
      const isCancelled = made.ok && progress.isCancelled?.() === true
      if (made.ok && !isCancelled) {
        rememberDatabase(name, made.value.databaseId)
        await switchTo(name)
        return made
      }
      await discard(name)
      return isCancelled ? err({ type: 'Cancelled' } as const) : made
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      // A write that failed was not made: the pointer is where it was.
      if (name !== null) await discard(name).catch(() => {})
      return err({ type: 'NotStored', reason: `${error.name}: ${error.message}` } as const)
    }
  })
}

/** What cannot be deleted now is deleted at the next start. */
async function discard(name: string): Promise<void> {
  if (await deleteStored(name)) await forgetStore(name)
}

/** One strict write. What was in use before is kept, unless nothing was in it. */
export async function switchTo(name: string): Promise<void> {
  const replacedAt = now()
  const { name: former } = await readPointer()
  const kept = await describeStore(former, replacedAt)
  await changePointer((pointer) => ({
    name,
    kept: [...(kept === null ? [] : [kept]), ...pointer.kept].filter((each) => each.name !== name),
    unfinished: [
      ...pointer.unfinished.filter((each) => each !== name),
      ...(kept === null && former !== name ? [former] : []),
    ],
  }))
}

/** Written down before it exists, so that one left behind is found and deleted at the next start. */
async function reserveName(): Promise<string> {
  const stored = (await indexedDB.databases()).map(({ name = '' }) => name)
  let name = ''
  await changePointer((pointer) => {
    name = findFreeName([...stored, ...allNames(pointer)])
    return { ...pointer, unfinished: [...pointer.unfinished, name] }
  })
  return name
}

function allNames({ name, kept, unfinished }: Pointer): string[] {
  return [name, ...kept.map((each) => each.name), ...unfinished]
}

function findFreeName(taken: readonly string[]): string {
  for (let number = 2; ; number++) {
    if (!taken.includes(`cairn-${number}`)) return `cairn-${number}`
  }
}

/** Null for a store that is empty or not there. One that cannot be read is kept all the same. */
async function describeStore(name: string, replacedAt: string): Promise<KeptStore | null> {
  try {
    const database = await openExisting(name)
    if (database === null) return null
    const { facts, changedAt } = await gatherFacts(database, null).finally(() => database.close())
    const isEmpty = Object.values(facts.counted).every((count) => count === 0)
    if (facts.databaseId === null && isEmpty) return null
    return {
      name,
      // Its days begin no earlier than its last change, whatever a clock that was set back says.
      replacedAt: changedAt !== null && changedAt > replacedAt ? changedAt : replacedAt,
      counts: facts.counted,
      changeNumber: facts.changeNumber,
    }
  } catch {
    return { name, replacedAt, counts: {}, changeNumber: 0 }
  }
}
