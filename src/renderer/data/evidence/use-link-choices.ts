import { useRead } from '../use-read.ts'
import {
  type LinkChoices,
  type MilestoneChoice,
  readEntryChoices,
  readEvidenceChoices,
  readMilestoneChoices,
  readSessionChoices,
} from './link-choices.ts'

/** Entries to be linked; undefined while being read. */
export function useEntryChoices(ids: readonly string[]): LinkChoices | undefined {
  return useRead(`entry-choices/${ids.join()}`, (database) => readEntryChoices(database, ids))
}

/** Evidence to be linked to an artifact, a metric or a criterion; undefined while being read. */
export function useEvidenceChoices(ids: readonly string[]): LinkChoices | undefined {
  return useRead(`evidence-choices/${ids.join()}`, (database) => readEvidenceChoices(database, ids))
}

/** Sessions to be linked; undefined while being read. */
export function useSessionChoices(ids: readonly string[]): LinkChoices | undefined {
  return useRead(`session-choices/${ids.join()}`, (database) => readSessionChoices(database, ids))
}

/** Milestones to be linked; undefined while being read. */
export function useMilestoneChoices(
  id: string | null,
  coming: readonly string[],
): LinkChoices<MilestoneChoice> | undefined {
  return useRead(`milestone-choices/${id}/${coming.join()}`, (database) =>
    readMilestoneChoices(database, id, coming),
  )
}
