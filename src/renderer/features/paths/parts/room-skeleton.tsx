import { PendingLine, Skeleton } from '../../../ui/pending.tsx'
import styles from './room-skeleton.module.css'

/** While the catalog and the person's records are being read. Without a heading: focus waits for the real one. */
export function RoomSkeleton() {
  return (
    <div className={styles.lines}>
      <PendingLine label="Reading the roles" />
      <Skeleton height={40} width="min(100%, 420px)" />
      <Skeleton height={88} />
      <Skeleton height={88} />
      <Skeleton height={88} />
    </div>
  )
}
