import * as z from 'zod/mini'
import type { CatalogArtifact } from '#shared/catalog.ts'
import { type Artifact, type ArtifactForm, artifactFormSchema } from '#shared/records/artifact.ts'
import type { Result } from '#shared/result.ts'
import { type Day, daySchema } from '#shared/units/day.ts'
import type { ArtifactStatus, PathId } from '#shared/vocabulary.ts'
import { today } from '../clock.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { newId } from '../ids.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { findAdopted } from './adopt-suggestions.ts'
import { getKept } from './kept-records.ts'
import { putInFrontOf, rankBehindAll } from './ranked.ts'

const patchSchema = z.partial(artifactFormSchema)
const daySchemaOf = z.strictObject({ day: daySchema })

/** An artifact to add; all but its kind and title may wait. */
export type ArtifactToAdd = Pick<ArtifactForm, 'kind' | 'title'> & Partial<ArtifactForm>

/** Where a record of the portfolio belongs, and which suggestion it came from. */
export interface PortfolioPlace {
  /** null for any path. */
  readonly path: PathId | null
  /** null for the person's own. */
  readonly key: string | null
}

const OWN: PortfolioPlace = { path: null, key: null }

/** What an artifact starts with beside its kind and title. */
const EMPTY_ARTIFACT: Omit<ArtifactForm, 'kind' | 'title'> = {
  description: '',
  demonstrates: [],
  competencies: [],
  components: [],
  status: 'idea',
  due: null,
  reviewers: [],
  links: [],
  evidence: [],
  notes: '',
}

/** Adds an artifact behind all others. */
export function addArtifact(
  database: CairnDatabase,
  form: ArtifactToAdd,
  place: PortfolioPlace = OWN,
): Promise<Result<Artifact, CommitError>> {
  const command = { command: 'artifacts/add', label: 'Add an artifact', draft: form }
  return commit(database, command, (recorder) => putNew(database, recorder, form, place))
}

/** Stores the given fields. A status that becomes done says when, as `setArtifactStatus` does. */
export function changeArtifact(
  database: CairnDatabase,
  id: string,
  patch: Partial<ArtifactForm>,
): Promise<Result<Artifact, CommitError>> {
  const command = { command: 'artifacts/change', label: 'Edit an artifact', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<ArtifactForm>
    const artifact = await getKept(recorder, 'artifacts', id)
    return recorder.put('artifacts', {
      ...withStatus(artifact, fields.status ?? artifact.status, today()),
      ...fields,
    })
  })
}

/** Ticks a part, or takes its tick back. The status stays as it is, also with the last one. */
export function tickComponent(
  database: CairnDatabase,
  id: string,
  componentId: string,
  isDone: boolean,
  on: Day = today(),
): Promise<Result<Artifact, CommitError>> {
  const label = isDone ? 'Tick a part of an artifact' : 'Take back the tick of a part'
  return commit(database, { command: 'artifacts/tick', label }, async (recorder) => {
    const { day } = recorder.check(daySchemaOf, { day: on })
    const artifact = await getKept(recorder, 'artifacts', id)
    if (!artifact.components.some((part) => part.id === componentId)) {
      throw refuse('componentId', 'the id of a part')
    }
    const components = artifact.components.map((part) => {
      if (part.id !== componentId) return part
      // What is ticked keeps its day.
      return { ...part, doneOn: isDone ? (part.doneOn ?? day) : null }
    })
    return recorder.put('artifacts', { ...artifact, components })
  })
}

/** Says how far an artifact is. Done says when; any other status takes that back. */
export function setArtifactStatus(
  database: CairnDatabase,
  id: string,
  status: ArtifactStatus,
  on: Day = today(),
): Promise<Result<Artifact, CommitError>> {
  const command = { command: 'artifacts/status', label: 'Change the status of an artifact' }
  return commit(database, command, async (recorder) => {
    const { day } = recorder.check(daySchemaOf, { day: on })
    const artifact = await getKept(recorder, 'artifacts', id)
    return recorder.put('artifacts', withStatus(artifact, status, day))
  })
}

/** Moves an artifact in front of another, or to the end. */
export function moveArtifact(
  database: CairnDatabase,
  id: string,
  before: string | null,
): Promise<Result<Artifact, CommitError>> {
  const command = { command: 'artifacts/move', label: 'Move an artifact' }
  return commit(database, command, (recorder) =>
    putInFrontOf(database, recorder, 'artifacts', { id, before }),
  )
}

/** Puts an artifact into the trash, with its files. */
export function removeArtifact(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'artifacts', id)
}

/** Makes artifacts of suggestions of a path, with their parts open; what is there already stays as it is. */
export function adoptArtifacts(
  database: CairnDatabase,
  suggested: readonly CatalogArtifact[],
  path: PathId,
): Promise<Result<readonly Artifact[], CommitError>> {
  const label = suggested.length === 1 ? 'Take up a suggested artifact' : 'Take up artifacts'
  return commit(database, { command: 'artifacts/adopt', label }, async (recorder) => {
    const adopted: Artifact[] = []
    for (const suggestion of suggested) {
      const place = { path, key: suggestion.key }
      const before = await findAdopted(database, recorder, 'artifacts', place)
      const made = adopted.find(({ key }) => key === suggestion.key)
      adopted.push(
        before ??
          made ??
          (await putNew(database, recorder, suggestionToForm(suggestion), place, adopted.length)),
      )
    }
    return adopted
  })
}

function suggestionToForm(suggestion: CatalogArtifact): ArtifactToAdd {
  const { kind, title, description, demonstrates, components } = suggestion
  return {
    kind,
    title,
    description,
    demonstrates: demonstrates.map(({ label }) => label),
    competencies: [...new Set(demonstrates.flatMap(({ subjects }) => subjects))],
    components: components.map((label) => ({ id: newId(), label, doneOn: null, notes: '' })),
  }
}

/** `after`: how many this very command has put behind all others already. */
async function putNew(
  database: CairnDatabase,
  recorder: Recorder,
  form: ArtifactToAdd,
  place: PortfolioPlace,
  after = 0,
): Promise<Artifact> {
  const fields = recorder.check(artifactFormSchema, { ...EMPTY_ARTIFACT, ...form })
  const rank = (await rankBehindAll(database, 'artifacts')) + after
  return recorder.put('artifacts', {
    ...recorder.fresh(),
    ...fields,
    path: place.path,
    key: place.key,
    doneOn: fields.status === 'done' ? today() : null,
    rank,
  })
}

function withStatus(artifact: Artifact, status: ArtifactStatus, day: Day): Artifact {
  const doneOn = status === 'done' ? (artifact.doneOn ?? day) : null
  return { ...artifact, status, doneOn }
}
