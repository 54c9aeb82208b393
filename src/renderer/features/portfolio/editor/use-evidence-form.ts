import { useCallback, useMemo, useRef } from 'react'
import { type Evidence, type EvidenceForm, evidenceFormSchema } from '#shared/records/evidence.ts'
import { err, type Result } from '#shared/result.ts'
import { parseWith } from '#shared/schema.ts'
import type { CommitError } from '../../../data/commit-error.ts'
import { useEvidenceCommands } from '../../../data/evidence/use-evidence-commands.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import type { EvidenceStart } from './use-origin.ts'

export type EvidenceFormHandle = ReturnType<typeof useEvidenceForm>

interface EvidenceFormOptions {
  /** null until it was stored, and shortly after. */
  readonly evidence: Evidence | null
  readonly id: string | null
  readonly start: EvidenceStart
  /** It was stored for the first time. */
  readonly onMade: (id: string) => void
}

type Saved = Result<{ readonly updatedAt: string }, CommitError>

/** Said of a piece without a title. Nobody sees it: its fields just wait. */
const NO_TITLE = err({
  type: 'InvalidValue',
  field: 'title',
  expected: 'a title of at least one character',
} as const)

/** The fields of a piece, stored as they come to rest; one that is new is stored at the first change. */
export function useEvidenceForm({ evidence, id, start, onMade }: EvidenceFormOptions) {
  const { addEvidence, saveEvidence } = useEvidenceCommands()
  const stored = useMemo(
    () => (evidence === null ? start.form : formOf(evidence)),
    [evidence, start],
  )
  const known = useRef(id)
  const adding = useRef<Promise<Saved> | null>(null)

  async function add(values: EvidenceForm): Promise<Saved> {
    const fitting = fittingOf(values, start.form)
    if (fitting.title === '') return NO_TITLE
    const added = await addEvidence({ ...fitting, milestones: start.milestones })
    if (!added.ok) return added
    known.current = added.value.id
    onMade(added.value.id)
    return added
  }

  /** Stores it for the first time, however many ask for it at once. */
  async function addOnce(): Promise<Saved> {
    adding.current ??= add(handle.form.getValues())
    const added = await adding.current
    adding.current = null
    return added
  }

  async function save(patch: Partial<EvidenceForm>): Promise<Saved> {
    // The second pause may come while the first change is still on its way to the disk.
    if (adding.current !== null) await adding.current
    return known.current === null ? addOnce() : saveEvidence(known.current, patch)
  }

  const handle = useAutosavedForm<EvidenceForm>({
    name: id === null ? 'evidence/new' : `evidence/${id}`,
    schema: evidenceFormSchema,
    stored,
    storedAt: evidence?.updatedAt ?? null,
    save,
  })
  const { flush } = handle

  /** The id of the piece, which is stored for it if need be: a file has to belong to something. */
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form's own functions stay what they do
  const getId = useCallback(async () => {
    await flush()
    if (known.current === null) await addOnce()
    return known.current
  }, [flush])

  return { ...handle, getId }
}

export function formOf({ id, createdAt, updatedAt, deletedAt, ...form }: Evidence): EvidenceForm {
  return form
}

/** A field that does not fit stays with its error and holds up no other. */
function fittingOf(values: EvidenceForm, start: EvidenceForm): EvidenceForm {
  const names = Object.keys(evidenceFormSchema.shape) as (keyof EvidenceForm)[]
  const fit = names.filter((name) => parseWith(evidenceFormSchema.shape[name], values[name]).ok)
  return { ...start, ...Object.fromEntries(fit.map((name) => [name, values[name]])) }
}
