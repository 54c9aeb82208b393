import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../../ui/record-history.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'

interface MilestoneHistoryProps {
  readonly id: string
}

/** What became of a milestone, with the way back to each earlier version. */
export function MilestoneHistory({ id }: MilestoneHistoryProps) {
  const { say } = useMilestoneActions()
  return (
    <RecordHistory
      history={useRecordVersions('milestones', id)}
      onBack={() => say('The milestone is what it was before that.')}
    />
  )
}
