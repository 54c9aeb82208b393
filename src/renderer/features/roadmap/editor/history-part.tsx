import { Suspense, useState } from 'react'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PendingLine } from '../../../ui/pending.tsx'

const History = lazyPart(async () => (await import('./milestone-history.tsx')).MilestoneHistory)

interface HistoryPartProps {
  readonly id: string
}

/** The history of a milestone, folded; nothing of it is read before it is opened. */
export function HistoryPart({ id }: HistoryPartProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary="History of this milestone" onToggle={setIsOpen}>
      {isOpen && (
        <Suspense fallback={<PendingLine label="Opening" />}>
          <History.Component id={id} />
        </Suspense>
      )}
    </Disclosure>
  )
}
