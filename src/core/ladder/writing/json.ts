import type { WrittenLadder } from '#shared/contract/ladder.ts'
import { ladderToParts } from './parts.ts'

export function ladderToJson(ladder: WrittenLadder): string {
  return `${JSON.stringify(ladderToParts(ladder), null, 2)}\n`
}
