import { Suspense, useState } from 'react'
import { Disclosure } from '../../../../ui/disclosure.tsx'
import { lazyPart } from '../../../../ui/lazy-part.tsx'
import { PendingLine } from '../../../../ui/pending.tsx'

const History = lazyPart(async () => (await import('./artifact-history.tsx')).ArtifactHistory)

interface HistoryPartProps {
  readonly id: string
  /** Says in passing that a version is back. */
  readonly onBack: (text: string) => void
}

/** The history of an artifact, folded; nothing of it is read before it is opened. */
export function HistoryPart(props: HistoryPartProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary="History of this artifact" onToggle={setIsOpen}>
      {isOpen && (
        <Suspense fallback={<PendingLine label="Opening" />}>
          <History.Component {...props} />
        </Suspense>
      )}
    </Disclosure>
  )
}
