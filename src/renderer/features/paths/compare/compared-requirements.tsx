import { Badge } from '../../../ui/badge.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { competencyHref } from '../address.ts'
import { LevelBar } from '../parts/level-bar.tsx'
import type { RequirementRow } from '../requirements.ts'
import styles from './compared-requirements.module.css'
import { type ComparedRow, differenceInWords } from './comparison.ts'
import type { Sides } from './sides.ts'

export interface ComparedRequirementsProps {
  rows: readonly ComparedRow[]
  sides: Sides
}

/** Each requirement with one bar above the other, so that the longer one shows. */
export function ComparedRequirements({ rows, sides }: ComparedRequirementsProps) {
  const names = [sides.first.name, sides.second.name] as const
  return (
    <ul className={styles.list}>
      {rows.map(({ id, label, first, second, difference }) => (
        <li key={id} className={styles.row}>
          <div className={styles.top}>
            <a
              href={competencyHref(id, sides.first.requirements.target.organization)}
              className={styles.name}
            >
              {label}
            </a>
            <span className={styles.difference} data-equal={difference === 0 || undefined}>
              {differenceInWords(difference, ...names)}
            </span>
          </div>
          <Asked name={names[0]} row={first} tone="first" />
          <Asked name={names[1]} row={second} tone="second" />
        </li>
      ))}
    </ul>
  )
}

interface AskedProps {
  name: string
  row: RequirementRow
  tone: 'first' | 'second'
}

function Asked({ name, row: { required, critical, source }, tone }: AskedProps) {
  return (
    <div className={styles.asked}>
      <LevelBar value={required} tone={tone} />
      <span className={styles.number}>
        <span className="visually-hidden">{name} asks</span> {required}
      </span>
      <ProvenanceMark source={source} />
      <span className={styles.critical}>{critical && <Badge tone="note">Critical</Badge>}</span>
    </div>
  )
}
