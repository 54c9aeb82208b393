import type { Confidence } from '#shared/contract/assessment.ts'
import { Badge } from '../../ui/badge.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Meter } from '../../ui/meter.tsx'
import { CONFIDENCE_TONES } from './confidence-tones.ts'
import styles from './dimension-row.module.css'
import { percentText } from './format.ts'

interface DimensionRowProps {
  readonly label: string
  readonly attainment: number
  readonly confidence: Confidence
  readonly remark?: string | undefined
}

/** One stone in words: how much of it is attained, and how sure that is. */
export function DimensionRow({ label, attainment, confidence, remark }: DimensionRowProps) {
  const sureness = (
    <>
      Confidence <Badge tone={CONFIDENCE_TONES[confidence.level]}>{confidence.level}</Badge>
    </>
  )
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <span className={styles.label}>{label}</span>
        <span className={styles.percent}>{percentText(attainment)}</span>
      </div>
      <Meter text={`${label}: ${percentText(attainment)} attained`} value={attainment} />
      {confidence.raise.length === 0 ? (
        <p className={styles.sureness}>{sureness}</p>
      ) : (
        <Disclosure summary={<span className={styles.sureness}>{sureness}</span>}>
          <p>What would raise it:</p>
          <ul className={styles.raise}>
            {confidence.raise.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {remark !== undefined && <p className={styles.remark}>{remark}</p>}
    </li>
  )
}
