import { Skeleton } from '../../ui/pending.tsx'
import styles from './pictures.module.css'

/** Holds the place of the score and the picture while the first answer is on its way. */
export function WaitingRoom() {
  return (
    <div className={styles.waiting} aria-busy="true">
      <Skeleton height={44} width="160px" />
      <Skeleton height={380} />
    </div>
  )
}
