import { useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Evidence } from '#shared/records/evidence.ts'
import { useEvidence } from '../../../data/evidence/use-evidence.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { useWhileOpen } from '../../../ui/use-while-open.ts'
import type { EvidenceOrigin } from '../address.ts'
import { Missing } from '../frame/missing.tsx'
import { EvidenceEditor } from './evidence-editor.tsx'
import { useOrigin } from './use-origin.ts'

interface FreshEvidenceProps {
  readonly origin: EvidenceOrigin
  /** Its id once it is stored. */
  readonly id: string | null
  readonly catalog: Catalog
  readonly onMade: (id: string) => void
}

/** A piece that begins with what it is made of; the same editor goes on once it is stored. */
export function FreshEvidence({ origin, id, catalog, onMade }: FreshEvidenceProps) {
  const start = useOrigin(origin)
  const answer = useEvidence(id ?? '')
  const placeIt = useWhileOpen(onMade)
  /** Nothing is taken from under the cursor while the row is read for the first time. */
  const [last, setLast] = useState<Evidence | null>(null)
  if (answer !== undefined && answer !== null && answer !== last) setLast(answer)
  if (start === undefined) return <PendingLine label="Opening" />
  if (last !== null && answer === null) return <Missing from="evidence" />
  return <EvidenceEditor id={id} evidence={last} start={start} catalog={catalog} onMade={placeIt} />
}
