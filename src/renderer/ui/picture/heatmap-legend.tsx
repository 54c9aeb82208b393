import { stoneRadius } from './heatmap-geometry.ts'
import styles from './heatmap-picture.module.css'

const STEP = 16

const AMOUNTS = [
  { level: 1, label: '1' },
  { level: 2, label: '2' },
  { level: 3, label: '3–4' },
  { level: 4, label: '5+' },
] as const

/** What the size of a stone and the ring around it say. */
export function HeatmapLegend() {
  return (
    <ul className={styles.legend} aria-label="How to read it">
      <li className={styles.amounts}>
        Entries
        {AMOUNTS.map(({ level, label }) => (
          <span key={level} className={styles.amount}>
            <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign}>
              <circle cx={8} cy={8} r={stoneRadius(level, STEP)} className={styles.stone} />
            </svg>
            {label}
          </span>
        ))}
      </li>
      <li className={styles.amount}>
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign}>
          <circle cx={8} cy={8} r={6.5} className={styles.session} />
        </svg>
        Session
      </li>
    </ul>
  )
}
