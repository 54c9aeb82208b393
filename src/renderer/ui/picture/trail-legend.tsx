import type { TrailFact, TrailSign } from './trail-facts.ts'
import styles from './trail-legend.module.css'
import { TrailStone } from './trail-stone.tsx'
import { SIGN_WORDS } from './trail-words.ts'

const ORDER: readonly TrailSign[] = ['done', 'active', 'planned', 'waiting', 'overdue']

/** What the shapes say; only those that are in the picture. */
export function TrailLegend({ facts }: { facts: readonly TrailFact[] }) {
  const present = presentSigns(facts)
  if (present.length === 0) return null
  return (
    <ul className={`${styles.legend} no-print`}>
      {present.map((sign) => (
        <li key={sign} className={styles.entry}>
          <svg viewBox="-11 -10 22 20" className={styles.sign} aria-hidden="true">
            <TrailStone id="a" sign={sign} isBegun={sign === 'active'} />
          </svg>
          {SIGN_WORDS[sign]}
        </li>
      ))}
    </ul>
  )
}

/** The kinds of waymarks there are, from done to overdue. */
export function presentSigns(facts: readonly TrailFact[]): readonly TrailSign[] {
  return ORDER.filter((sign) => facts.some((fact) => fact.sign === sign))
}
