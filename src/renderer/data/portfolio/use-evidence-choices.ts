import type { LinkChoices } from '../evidence/link-choices.ts'
import { useRead } from '../use-read.ts'
import { readEvidenceChoices } from './evidence-choices.ts'

/** Evidence to be linked to an artifact, a metric or a criterion; undefined while being read. */
export function useEvidenceChoices(ids: readonly string[]): LinkChoices | undefined {
  return useRead(`evidence-choices/${ids.join()}`, (database) => readEvidenceChoices(database, ids))
}
