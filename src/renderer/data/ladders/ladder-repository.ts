import * as z from 'zod/mini'
import {
  type Ladder,
  type LadderCriterion,
  type LadderForm,
  ladderCriterionSchema,
  ladderFields,
  ladderFormSchema,
} from '#shared/records/ladder.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { getKept } from '../portfolio/kept-records.ts'
import { refuse } from '../recorder.ts'

const patchSchema = z.partial(z.strictObject(ladderFields))
const criterionPatchSchema = z.partial(z.omit(ladderCriterionSchema, { id: true }))

/** A ladder to add; all but whose it is and what it is called may wait. */
export type LadderToAdd = Pick<LadderForm, 'employer' | 'name'> & Partial<LadderForm>

/** What a person edits of one criterion. */
export type CriterionPatch = Partial<Omit<LadderCriterion, 'id'>>

const EMPTY_LADDER: Omit<LadderForm, 'employer' | 'name'> = {
  asOf: null,
  foundAt: '',
  levels: [],
  criteria: [],
  notes: '',
}

/** Adds a ladder, written down or brought in from a file. */
export function addLadder(
  database: CairnDatabase,
  ladder: LadderToAdd,
): Promise<Result<Ladder, CommitError>> {
  const { employer, name } = ladder
  const command = { command: 'ladders/add', label: 'Add a ladder', draft: { employer, name } }
  return commit(database, command, (recorder) => {
    const fields = recorder.check(ladderFormSchema, { ...EMPTY_LADDER, ...ladder })
    return recorder.put('ladders', { ...recorder.fresh(), ...fields })
  })
}

/** Stores the given fields. A level goes only together with its criteria, or after them. */
export function changeLadder(
  database: CairnDatabase,
  id: string,
  patch: Partial<LadderForm>,
): Promise<Result<Ladder, CommitError>> {
  const command = { command: 'ladders/change', label: 'Edit a ladder', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<LadderForm>
    return recorder.put('ladders', { ...(await getKept(recorder, 'ladders', id)), ...fields })
  })
}

/** Stores the given fields of one criterion, such as what it comes to, how far it is met, or what shows it. */
export function setCriterion(
  database: CairnDatabase,
  id: string,
  criterionId: string,
  patch: CriterionPatch,
): Promise<Result<Ladder, CommitError>> {
  const command = { command: 'ladders/criterion', label: 'Edit a criterion', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(criterionPatchSchema, patch) as CriterionPatch
    const ladder = await getKept(recorder, 'ladders', id)
    if (!ladder.criteria.some((criterion) => criterion.id === criterionId)) {
      throw refuse('criterionId', 'the id of a criterion')
    }
    const criteria = ladder.criteria.map((criterion) =>
      criterion.id === criterionId ? { ...criterion, ...fields } : criterion,
    )
    return recorder.put('ladders', { ...ladder, criteria })
  })
}

/** Puts a ladder into the trash. A goal that aims at one of its levels keeps it, for the day that it comes back. */
export function removeLadder(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'ladders', id)
}
