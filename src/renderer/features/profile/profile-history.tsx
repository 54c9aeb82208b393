import { useState } from 'react'
import { useRecordVersions } from '../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../ui/record-history.tsx'

interface ProfileHistoryProps {
  readonly id: string
}

/** What the profile said before, with the way back to each earlier version. */
export function ProfileHistory({ id }: ProfileHistoryProps) {
  const [told, setTold] = useState('')
  return (
    <>
      <RecordHistory
        history={useRecordVersions('profile', id)}
        onBack={() => setTold('Your profile is what it was before that.')}
      />
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}
