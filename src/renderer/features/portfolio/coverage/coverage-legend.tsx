import { EVIDENCE_STRENGTHS } from '#shared/evidence/strength.ts'
import { STRENGTH_WORDS } from '#shared/evidence/words.ts'
import styles from './coverage.module.css'

/** How to read the stones. */
export function CoverageLegend() {
  return (
    <ul className={styles.legend}>
      {EVIDENCE_STRENGTHS.map((strength) => (
        <li key={strength}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <g data-strength={strength} className={styles.stone}>
              <circle cx="10" cy="10" r="8" />
            </g>
          </svg>
          {STRENGTH_WORDS[strength].label}
        </li>
      ))}
      <li>The strongest of a quarter is drawn; the number counts its pieces.</li>
    </ul>
  )
}
