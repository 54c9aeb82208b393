import * as fc from 'fast-check'
import { commit } from '../../../src/renderer/data/commit.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { bringBack, isBringable } from '../../../src/renderer/data/history/bring-back.ts'
import {
  deleteForGood,
  emptyTrash,
  moveToTrash,
  purgeTrash,
  readTrash,
  restoreFromTrash,
} from '../../../src/renderer/data/history/trash.ts'
import { TRASH_TABLES } from '../../../src/renderer/data/history/trash-tables.ts'
import { anEntry } from '../builders/an-entry.ts'
import { command, place } from './any-command.ts'

const table = fc.constantFrom(...TRASH_TABLES)

/** A command of the trash or of the history, now and then one that has to be refused. */
export const anyTrashCommand = fc.oneof(
  command('addEntry', fc.string({ maxLength: 5 }), (database, text) =>
    commit(database, { command: 'test/add-entry', label: 'Add an entry' }, (recorder) =>
      recorder.put('entries', anEntry({ text })),
    ),
  ),
  command('moveToTrash', fc.record({ table, place }), async (database, input) => {
    const ids = await database.table(input.table).toCollection().primaryKeys()
    return moveToTrash(database, input.table, at(ids, input.place))
  }),
  command('restoreFromTrash', place, async (database, index) => {
    const [found] = await pick(database, index)
    return restoreFromTrash(database, found?.table ?? 'ratings', found?.record.id ?? '')
  }),
  command('deleteForGood', place, async (database, index) => {
    const [found] = await pick(database, index)
    return deleteForGood(database, found?.table ?? 'ratings', found?.record.id ?? '')
  }),
  command('emptyTrash', fc.constant(null), (database) => emptyTrash(database)),
  command('purgeTrash', fc.constant(null), (database) => purgeTrash(database)),
  command('bringBack', place, async (database, index) => {
    const newest = await database.changes.reverse().limit(12).toArray()
    const steps = newest.flatMap(({ number, steps: each }) =>
      each.filter(isBringable).map((step) => ({ number, ...step })),
    )
    const step = steps[index % Math.max(1, steps.length)]
    return bringBack(database, step?.number ?? 0, step?.table ?? 'profile', step?.id ?? '')
  }),
)

async function pick(database: CairnDatabase, index: number) {
  const trash = await readTrash(database)
  return trash.slice(index % Math.max(1, trash.length))
}

function at(ids: readonly unknown[], index: number): string {
  return String(ids[index % Math.max(1, ids.length)] ?? '')
}
