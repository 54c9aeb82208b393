import type { Catalog } from '#shared/catalog.ts'
import { useEvidence } from '../../../data/evidence/use-evidence.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { Missing } from '../frame/missing.tsx'
import { EvidenceEditor } from './evidence-editor.tsx'
import { formOf } from './use-evidence-form.ts'

interface StoredEvidenceProps {
  readonly id: string
  readonly catalog: Catalog
}

/** One piece that is stored. */
export function StoredEvidence({ id, catalog }: StoredEvidenceProps) {
  const evidence = useEvidence(id)
  if (evidence === undefined) return <PendingLine label="Opening" />
  if (evidence === null) return <Missing from="evidence" />
  return (
    <EvidenceEditor
      id={id}
      evidence={evidence}
      start={{ form: formOf(evidence), milestones: [] }}
      catalog={catalog}
      onMade={() => {}}
    />
  )
}
