import { useState } from 'react'
import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { PendingLine } from '../../../ui/pending.tsx'
import { RecordHistory } from '../../../ui/record-history.tsx'

/** What became of an entry, with the way back to each earlier version. */
export function EntryHistory({ id }: { readonly id: string }) {
  const history = useRecordVersions('entries', id)
  const [said, setSaid] = useState('')
  if (history === undefined) return <PendingLine label="Reading the history" />
  return (
    <>
      <p role="status">{said}</p>
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
                if (isBack) setSaid('The entry is what it was before that.')
              })),
        }))}
      />
    </>
  )
}
