import { PendingLine, Skeleton } from '../../../ui/pending.tsx'

/** Holds the place of a view while it is read. */
export function WaitingRoom() {
  return (
    <div aria-busy="true">
      <PendingLine label="Reading your roadmap" />
      <Skeleton height={420} />
    </div>
  )
}
