import type { Provenance } from '#shared/catalog.ts'
import type { ProgramItem } from '#shared/program.ts'
import type { ProgramItemId } from '#shared/vocabulary.ts'

/** The contents or deliverables of an item, numbered from 1: `strategic_leadership/1`. */
export function toParts(
  id: ProgramItemId,
  source: Provenance,
  texts: readonly [string, string, string, string],
): ProgramItem['parts'] {
  return texts.map((text, index) => ({ id: `${id}/${index + 1}`, text, source }))
}
