import type { Ladder } from '#shared/records/ladder.ts'
import { readKeptOne } from '../portfolio/kept-records.ts'
import { useRead } from '../use-read.ts'
import { readLadders } from './read-ladders.ts'

/** All ladders by employer and name; undefined while being read. */
export function useLadders(): readonly Ladder[] | undefined {
  return useRead('ladders', readLadders)
}

/** One ladder; undefined while being read, null where there is none. */
export function useLadder(id: string): Ladder | null | undefined {
  return useRead(`ladder/${id}`, (database) => readKeptOne(database, 'ladders', id))
}
