import type { ReactNode } from 'react'
import type { Provenance } from '#shared/catalog.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import styles from './facts.module.css'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
  readonly source?: Provenance
  /** Said with the source. */
  readonly origin?: string
  /** A line under the value. */
  readonly remark?: ReactNode
}

export interface FactsProps {
  facts: readonly Fact[]
}

/** Named facts in columns that fit the width. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, source, origin, remark }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd>
            <div className={styles.value}>
              {value}
              {source !== undefined && (
                <>
                  {'\u00a0'}
                  <ProvenanceMark source={source} {...(origin !== undefined && { note: origin })} />
                </>
              )}
            </div>
            {remark !== undefined && <span className={styles.remark}>{remark}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
