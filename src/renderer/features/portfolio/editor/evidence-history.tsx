import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { RecordHistory } from '../../../ui/record-history.tsx'

interface EvidenceHistoryProps {
  readonly id: string
  readonly onBack: (text: string) => void
}

/** What became of a piece, with the way back to each earlier version. */
export function EvidenceHistory({ id, onBack }: EvidenceHistoryProps) {
  const history = useRecordVersions('evidence', id)
  if (history === undefined) return <PendingLine label="Reading the history" />
  return (
    <RecordHistory
      onMore={history.showMore}
      isCut={history.isCut}
      entries={history.versions.map(({ number, at, label, told, bringBack }) => ({
        number,
        at,
        label,
        fields: told.fields,
        onBringBack:
          bringBack &&
          (() =>
            void bringBack().then((isBack) => {
              if (isBack) onBack('The evidence is what it was before that.')
            })),
      }))}
    />
  )
}
