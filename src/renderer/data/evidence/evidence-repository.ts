import * as z from 'zod/mini'
import { type Evidence, type EvidenceForm, evidenceFormSchema } from '#shared/records/evidence.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { getMilestone, putMilestone } from '../milestone-records.ts'
import type { Recorder } from '../recorder.ts'
import { getEvidence } from './evidence-records.ts'

const patchSchema = z.partial(evidenceFormSchema)
const idSchema = z.strictObject({ id: z.string() })

/** A piece of evidence to add; all but its title and day may wait. */
export type EvidenceToAdd = Pick<EvidenceForm, 'title' | 'day'> &
  Partial<EvidenceForm> & {
    /** Ids of the milestones that it shows. */
    readonly milestones?: readonly string[]
  }

/** What a piece starts with beside its title and day. */
export const EMPTY_EVIDENCE: Omit<EvidenceForm, 'title' | 'day'> = {
  story: '',
  scope: 'own_work',
  source: 'own_account',
  impact: '',
  numbers: [],
  seenBy: [],
  links: [],
  competencies: [],
  entries: [],
  sessions: [],
}

/** Adds a piece of evidence, and links it to the milestones that it shows. */
export function addEvidence(
  database: CairnDatabase,
  { milestones = [], ...form }: EvidenceToAdd,
): Promise<Result<Evidence, CommitError>> {
  const command = { command: 'evidence/add', label: 'Add evidence', draft: form }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(evidenceFormSchema, { ...EMPTY_EVIDENCE, ...form })
    const evidence = await recorder.put('evidence', { ...recorder.fresh(), ...fields })
    for (const id of milestones) await putLink(recorder, evidence.id, id)
    return evidence
  })
}

/** Makes a piece of a milestone as it is now, and links it. Of `day`, unless the milestone says when it was done. */
export function addEvidenceOfMilestone(
  database: CairnDatabase,
  milestoneId: string,
  day: Day,
): Promise<Result<Evidence, CommitError>> {
  const command = { command: 'evidence/add', label: 'Add evidence' }
  return commit(database, command, async (recorder) => {
    const milestone = await getMilestone(recorder, milestoneId, 'milestone')
    const { title, doneOn, shownBy, competencies } = milestone
    const evidence = await recorder.put('evidence', {
      ...recorder.fresh(),
      ...EMPTY_EVIDENCE,
      title,
      day: doneOn ?? day,
      story: shownBy,
      competencies: competencies.map((subject) => ({ subject, strength: 2 })),
    })
    await putLink(recorder, evidence.id, milestoneId)
    return evidence
  })
}

/** Stores the given fields. */
export function saveEvidence(
  database: CairnDatabase,
  id: string,
  patch: Partial<EvidenceForm>,
): Promise<Result<Evidence, CommitError>> {
  const command = { command: 'evidence/save', label: 'Edit evidence', draft: patch }
  return commit(database, command, async (recorder) => {
    const place = recorder.check(idSchema, { id })
    const fields = recorder.check(patchSchema, patch) as Partial<EvidenceForm>
    return recorder.put('evidence', { ...(await getEvidence(recorder, place.id)), ...fields })
  })
}

/** Puts a piece into the trash. The milestones that it shows keep their links, for the day that it comes back. */
export function deleteEvidence(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'evidence', id)
}

/** Says that a piece shows a milestone. */
export function linkMilestone(
  database: CairnDatabase,
  evidenceId: string,
  milestoneId: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'evidence/link-milestone', label: 'Link evidence to a milestone' }
  return commit(database, command, async (recorder) => {
    const { id } = recorder.check(idSchema, { id: evidenceId })
    await getEvidence(recorder, id)
    return putLink(recorder, id, milestoneId)
  })
}

/** Takes such a link away, also that of a piece in the trash. */
export function unlinkMilestone(
  database: CairnDatabase,
  evidenceId: string,
  milestoneId: string,
): Promise<Result<Milestone, CommitError>> {
  const command = { command: 'evidence/unlink-milestone', label: 'Unlink evidence' }
  return commit(database, command, async (recorder) => {
    const milestone = await getMilestone(recorder, milestoneId, 'milestone')
    const evidence = milestone.evidence.filter((each) => each !== evidenceId)
    return putMilestone(recorder, { ...milestone, evidence })
  })
}

async function putLink(
  recorder: Recorder,
  evidenceId: string,
  milestoneId: string,
): Promise<Milestone> {
  const milestone = await getMilestone(recorder, milestoneId, 'milestone')
  if (milestone.evidence.includes(evidenceId)) return milestone
  return putMilestone(recorder, { ...milestone, evidence: [...milestone.evidence, evidenceId] })
}
