import { useState } from 'react'
import { useRecordVersions } from '../../../data/history/use-record-versions.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { RecordHistory } from '../../../ui/record-history.tsx'

interface HistoryPartProps {
  readonly id: string
  /** Says in passing that a version is back. */
  readonly onBack: (text: string) => void
}

/** The history of a ladder, folded; nothing of it is read before it is opened. */
export function HistoryPart({ id, onBack }: HistoryPartProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary="History of this ladder" onToggle={setIsOpen}>
      {isOpen && <Versions id={id} onBack={onBack} />}
    </Disclosure>
  )
}

function Versions({ id, onBack }: HistoryPartProps) {
  return (
    <RecordHistory
      history={useRecordVersions('ladders', id)}
      onBack={() => onBack('The ladder is what it was before that.')}
    />
  )
}
