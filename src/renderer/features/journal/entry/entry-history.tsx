import { useState } from 'react'
import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { RecordHistory } from '../../../ui/record-history.tsx'

/** What became of an entry, with the way back to each earlier version. */
export function EntryHistory({ id }: { readonly id: string }) {
  const [said, setSaid] = useState('')
  return (
    <>
      <p role="status">{said}</p>
      <RecordHistory
        history={useRecordVersions('entries', id)}
        onBack={() => setSaid('The entry is what it was before that.')}
      />
    </>
  )
}
