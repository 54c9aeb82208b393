import type { RatingSubject } from '#shared/vocabulary.ts'
import styles from './rating-item.module.css'

interface EvidenceLineProps {
  readonly subject: RatingSubject
  /** What the subject is called. */
  readonly label: string
  /** The person's own rating; null before the first. */
  readonly value: number | null
  /** Pieces that show it; undefined while they are counted. */
  readonly pieces: number | undefined
}

/** From here on the own word alone is trusted half as much. Unit: rating points. Source: judgement. */
const HALF_TRUSTED_FROM = 7

/** What shows a rating, with the way to it, or to adding something. */
export function EvidenceLine({ subject, label, value, pieces }: EvidenceLineProps) {
  if (pieces === undefined || (value === null && pieces === 0)) {
    // Its place is held free: what lies below must not move away under the pointer with the first rating.
    return (
      <p className={styles.evidence} aria-hidden="true">
        {'\u00A0'}
      </p>
    )
  }
  if (pieces > 0) {
    return (
      <p className={styles.evidence}>
        <a href={`#/portfolio/evidence?competency=${subject}`}>
          {new Intl.NumberFormat().format(pieces)} {pieces === 1 ? 'piece' : 'pieces'} of evidence
          <span className="visually-hidden"> for {label}</span>
        </a>
      </p>
    )
  }
  const add = (
    <a href={`#/portfolio/evidence/add?subject=${subject}`}>
      Add evidence<span className="visually-hidden"> for {label}</span>
    </a>
  )
  if (value === null || value < HALF_TRUSTED_FROM) return <p className={styles.evidence}>{add}</p>
  return (
    <p className={styles.alone}>
      From 7 up, your own word counts half toward confidence until something shows it. {add}
    </p>
  )
}
