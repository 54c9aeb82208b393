import type { Catalog } from '#shared/catalog.ts'
import { useArtifact } from '../../../../data/portfolio/use-artifacts.ts'
import { PendingLine } from '../../../../ui/pending.tsx'
import { Missing } from '../../frame/missing.tsx'
import { ArtifactEditor } from './artifact-editor.tsx'

interface StoredArtifactProps {
  readonly id: string
  readonly catalog: Catalog
}

/** One artifact that is stored. */
export function StoredArtifact({ id, catalog }: StoredArtifactProps) {
  const artifact = useArtifact(id)
  if (artifact === undefined) return <PendingLine label="Opening" />
  if (artifact === null) return <Missing from="artifacts" />
  return <ArtifactEditor artifact={artifact} catalog={catalog} />
}
