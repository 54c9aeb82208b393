import type { GapLabel } from '#shared/contract/assessment.ts'
import type { OrganizationSize } from '#shared/vocabulary.ts'
import { Badge, type BadgeTone } from '../../../ui/badge.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { formatNumber } from '../../../ui/picture/format.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { competencyHref } from '../address.ts'
import type { RequirementRow, Standing } from '../requirements.ts'
import styles from './requirement-list.module.css'

export interface RequirementListProps {
  rows: ReadonlyArray<RequirementRow & { readonly standing: Standing | null }>
  size: OrganizationSize
}

export function RequirementList({ rows, size }: RequirementListProps) {
  return (
    <ul className={styles.list}>
      {rows.map(({ id, label, required, critical, source, standing }) => {
        const current = standing?.current ?? null
        return (
          <li key={id} className={styles.row}>
            <div className={styles.top}>
              <a href={competencyHref(id, size)} className={styles.name}>
                {label}
              </a>
              {critical && <Badge tone="note">Critical</Badge>}
              <span className={styles.asks}>
                asks {required} <ProvenanceMark source={source} />
              </span>
            </div>
            <Meter text="" value={(current ?? 0) / TOP} required={required / TOP} />
            <div className={styles.bottom}>
              <span>{current === null ? 'not rated' : `you ${formatNumber(current)}`}</span>
              {current !== null && standing !== null && (
                <Badge tone={TONES[standing.label]}>{WORDS[standing.label]}</Badge>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Upper end of the scale. Source: seed. */
const TOP = 10

const TONES: Readonly<Record<GapLabel, BadgeTone>> = {
  ready: 'good',
  development_needed: 'wait',
  significant_gap: 'care',
}

const WORDS: Readonly<Record<GapLabel, string>> = {
  ready: 'Ready',
  development_needed: 'To develop',
  significant_gap: 'Wide gap',
}
