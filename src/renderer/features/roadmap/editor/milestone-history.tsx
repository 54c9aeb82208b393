import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { RecordHistory } from '../../../ui/record-history.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'

interface MilestoneHistoryProps {
  readonly id: string
}

/** What became of a milestone, with the way back to each earlier version. */
export function MilestoneHistory({ id }: MilestoneHistoryProps) {
  const history = useRecordVersions('milestones', id)
  const { say } = useMilestoneActions()
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
              if (isBack) say('The milestone is what it was before that.')
            })),
      }))}
    />
  )
}
