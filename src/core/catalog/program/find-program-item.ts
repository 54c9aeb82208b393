import type { ProgramItem } from '#shared/program.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'
import { program } from './program.ts'

const items: ReadonlyMap<string, ProgramItem> = new Map(
  program.phases.flatMap((phase) => phase.items.map((item) => [item.id, item])),
)

/** One of the nine items of the program. Throws where the program does not hold it: nothing stands in for it. */
export function findProgramItem(id: ProgramItemId): ProgramItem {
  const item = items.get(id)
  if (item === undefined) throw new Error(`The program has no item "${id}"`)
  return item
}
