import { useRecordVersions } from '../../../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../../../ui/record-history.tsx'

interface MetricHistoryProps {
  readonly id: string
  readonly onBack: (text: string) => void
}

/** What became of a metric, with the way back to each earlier version. */
export function MetricHistory({ id, onBack }: MetricHistoryProps) {
  return (
    <RecordHistory
      history={useRecordVersions('metrics', id)}
      onBack={() => onBack('The metric is what it was before that.')}
    />
  )
}
