import { Meter } from '../../../ui/meter.tsx'
import { Skeleton } from '../../../ui/pending.tsx'
import { formatPercent } from '../../../ui/picture/format.ts'
import styles from './nearness-meter.module.css'

export interface NearnessMeterProps {
  /** Whose nearness, for who cannot see where it stands. */
  name: string
  /** Range: 0 to 1; null until it is known. */
  readiness: number | null
  isAssumed: boolean
}

/** How near the person is to a role: a small bar and its number. */
export function NearnessMeter({ name, readiness, isAssumed }: NearnessMeterProps) {
  if (readiness === null) return <Skeleton height={20} />
  const percent = formatPercent(readiness)
  return (
    <span className={styles.nearness}>
      <Meter text={`Readiness for ${name}:`} value={readiness} />
      <span className={styles.number}>{percent}</span>
      {isAssumed && <span className={styles.assumed}>assumed</span>}
    </span>
  )
}
