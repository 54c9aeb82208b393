import { useRecordVersions } from '../../../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../../../ui/record-history.tsx'

interface ArtifactHistoryProps {
  readonly id: string
  readonly onBack: (text: string) => void
}

/** What became of an artifact, with the way back to each earlier version. */
export function ArtifactHistory({ id, onBack }: ArtifactHistoryProps) {
  return (
    <RecordHistory
      history={useRecordVersions('artifacts', id)}
      onBack={() => onBack('The artifact is what it was before that.')}
    />
  )
}
