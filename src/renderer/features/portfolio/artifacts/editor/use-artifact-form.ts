import { useMemo } from 'react'
import { type Artifact, type ArtifactForm, artifactFormSchema } from '#shared/records/artifact.ts'
import { useArtifactCommands } from '../../../../data/portfolio/use-artifact-commands.ts'
import { useAutosavedForm } from '../../../../data/use-autosaved-form.ts'

export type ArtifactFormHandle = ReturnType<typeof useArtifactForm>

/** The fields of an artifact, stored as they come to rest. */
export function useArtifactForm(artifact: Artifact) {
  const { change } = useArtifactCommands()
  const stored = useMemo(() => formOf(artifact), [artifact])
  return useAutosavedForm<ArtifactForm>({
    name: `artifact/${artifact.id}`,
    schema: artifactFormSchema,
    stored,
    storedAt: artifact.updatedAt,
    save: (patch) => change(artifact.id, patch),
  })
}

function formOf({
  id,
  createdAt,
  updatedAt,
  deletedAt,
  path,
  key,
  doneOn,
  rank,
  ...form
}: Artifact): ArtifactForm {
  return form
}
