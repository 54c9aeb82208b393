import type { MarketFact } from '#shared/catalog.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './market-facts.module.css'

export interface MarketFactsProps {
  /** Most particular first. */
  facts: readonly MarketFact[]
}

/** How many show before the rest is asked for. Source: judgement; one row on a wide screen. */
const SHOWN = 3

/** Published figures that concern a role. */
export function MarketFacts({ facts }: MarketFactsProps) {
  if (facts.length === 0) return null
  const further = facts.slice(SHOWN)
  return (
    <Section title="From the market" lede="Published figures, each with its year and source.">
      <FactList facts={facts.slice(0, SHOWN)} />
      {further.length > 0 && (
        <div className={styles.further}>
          <Disclosure
            summary={further.length === 1 ? 'One more figure' : `${further.length} more figures`}
          >
            <FactList facts={further} />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

/** Nothing opens from inside the app, so that addresses are text to copy. */
function FactList({ facts }: MarketFactsProps) {
  return (
    <ul className={styles.list}>
      {facts.map(({ id, figure, statement, year, sourceLabel, sourceUrl }) => (
        <li key={id} className={styles.fact}>
          <h3 className={styles.figure}>{figure}</h3>
          <p>{statement}</p>
          <p className={styles.source}>
            {sourceLabel}, {year}
            <br />
            <span className={styles.address}>{sourceUrl}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
