import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../../ui/record-history.tsx'

interface EvidenceHistoryProps {
  readonly id: string
  readonly onBack: (text: string) => void
}

/** What became of a piece, with the way back to each earlier version. */
export function EvidenceHistory({ id, onBack }: EvidenceHistoryProps) {
  return (
    <RecordHistory
      history={useRecordVersions('evidence', id)}
      onBack={() => onBack('The evidence is what it was before that.')}
    />
  )
}
