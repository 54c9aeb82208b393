import { Suspense, useState } from 'react'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { PendingLine } from '../../../ui/pending.tsx'

const HISTORY = lazyPart(async () => (await import('./entry-history.tsx')).EntryHistory)

/** The history of an entry, folded; nothing of it is read before it is opened. */
export function HistoryPart({ id }: { readonly id: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary="History of this entry" onToggle={setIsOpen}>
      {isOpen && (
        <Suspense fallback={<PendingLine label="Opening" />}>
          <HISTORY.Component id={id} />
        </Suspense>
      )}
    </Disclosure>
  )
}
