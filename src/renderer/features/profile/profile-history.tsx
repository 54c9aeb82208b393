import { useState } from 'react'
import { useRecordVersions } from '../../data/history/use-record-versions.ts'
import { PendingLine } from '../../ui/pending.tsx'
import { RecordHistory } from '../../ui/record-history.tsx'

interface ProfileHistoryProps {
  readonly id: string
}

/** What the profile said before, with the way back to each earlier version. */
export function ProfileHistory({ id }: ProfileHistoryProps) {
  const history = useRecordVersions('profile', id)
  const [told, setTold] = useState('')
  if (history === undefined) return <PendingLine label="Reading the history" />
  return (
    <>
      <RecordHistory
        onMore={history.showMore}
        isCut={history.isCut}
        entries={history.versions.map(({ number, at, label, told: step, bringBack }) => ({
          number,
          at,
          label,
          fields: step.fields,
          onBringBack:
            bringBack &&
            (() =>
              void bringBack().then((isBack) => {
                if (isBack) setTold('Your profile is what it was before that.')
              })),
        }))}
      />
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}
