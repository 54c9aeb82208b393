import * as z from 'zod/mini'
import {
  type Agreement,
  type AgreementForm,
  agreementFormSchema,
} from '#shared/records/agreement.ts'
import type { Result } from '#shared/result.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { getPerson } from '../people/person-repository.ts'
import { type Recorder, refuse } from '../recorder.ts'

const patchSchema = z.partial(agreementFormSchema)
const idSchema = z.strictObject({ agreementId: z.string() })

/** An agreement to add; all but with whom, as what and since when may wait. */
type AgreementToAdd = Pick<AgreementForm, 'personId' | 'role' | 'startedOn'> &
  Partial<AgreementForm>

const EMPTY_FORM = {
  goals: [],
  cadenceWeeks: null,
  confidentiality: '',
  endedOn: null,
  outcome: '',
} as const satisfies Omit<AgreementForm, 'personId' | 'role' | 'startedOn'>

/** Somebody's agreements, the one begun last first, trash left out. */
export async function readAgreementsOf(
  database: CairnDatabase,
  personId: string,
): Promise<readonly Agreement[]> {
  const agreements = await database.agreements.where('personId').equals(personId).toArray()
  return agreements.filter(({ deletedAt }) => deletedAt === null).sort(byBeginning)
}

/** The agreement with somebody that lasts; undefined where none does. */
export async function readOpenAgreement(
  database: CairnDatabase,
  personId: string,
): Promise<Agreement | undefined> {
  const agreements = await readAgreementsOf(database, personId)
  return agreements.find(({ endedOn }) => endedOn === null)
}

export function addAgreement(
  database: CairnDatabase,
  agreement: AgreementToAdd,
): Promise<Result<Agreement, CommitError>> {
  const command = { command: 'agreements/add', label: 'Add an agreement', draft: agreement }
  return commit(database, command, async (recorder) => {
    await getPerson(recorder, agreement.personId)
    const fields = recorder.check(agreementFormSchema, { ...EMPTY_FORM, ...agreement })
    return putAgreement(recorder, { ...recorder.fresh(), ...fields })
  })
}

/** Stores the given fields of an agreement. */
export function saveAgreement(
  database: CairnDatabase,
  id: string,
  patch: Partial<AgreementForm>,
): Promise<Result<Agreement, CommitError>> {
  const command = { command: 'agreements/save', label: 'Edit an agreement', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<AgreementForm>
    return putAgreement(recorder, { ...(await getAgreement(recorder, id)), ...fields })
  })
}

/** Puts an agreement into the trash. Its sessions stay. */
export function deleteAgreement(
  database: CairnDatabase,
  id: string,
): Promise<Result<Agreement, CommitError>> {
  const command = { command: 'agreements/delete', label: 'Delete an agreement' }
  return commit(database, command, async (recorder) => {
    const agreement = await getAgreement(recorder, id)
    return recorder.put('agreements', { ...agreement, deletedAt: recorder.at })
  })
}

/** Takes an agreement out of the trash. */
export function restoreAgreement(
  database: CairnDatabase,
  id: string,
): Promise<Result<Agreement, CommitError>> {
  const command = { command: 'agreements/restore', label: 'Restore an agreement' }
  return commit(database, command, async (recorder) => {
    const { agreementId } = recorder.check(idSchema, { agreementId: id })
    const agreement = await recorder.get('agreements', agreementId)
    if (agreement === undefined) throw refuse('agreementId', 'the id of an agreement')
    await getPerson(recorder, agreement.personId)
    return recorder.put('agreements', { ...agreement, deletedAt: null })
  })
}

function putAgreement(recorder: Recorder, agreement: Agreement): Promise<Agreement> {
  const { startedOn, endedOn } = agreement
  if (endedOn !== null && endedOn < startedOn) {
    throw refuse('endedOn', 'a day on or after the beginning')
  }
  return recorder.put('agreements', agreement)
}

async function getAgreement(recorder: Recorder, id: string): Promise<Agreement> {
  const { agreementId } = recorder.check(idSchema, { agreementId: id })
  const agreement = await recorder.get('agreements', agreementId)
  if (agreement === undefined || agreement.deletedAt !== null) {
    throw refuse('agreementId', 'the id of an agreement')
  }
  return agreement
}

function byBeginning(one: Agreement, other: Agreement): number {
  if (one.startedOn === other.startedOn) return one.id < other.id ? 1 : -1
  return one.startedOn < other.startedOn ? 1 : -1
}
