import type { Path, TargetRequirements } from '#shared/catalog.ts'
import { Badge } from '../../../ui/badge.tsx'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { roleHref } from '../address.ts'
import { formatShortSalary, formatYears, salaryOrigin } from '../format.ts'
import { NearnessMeter } from '../parts/nearness-meter.tsx'
import styles from './role-row.module.css'

export interface RoleRowProps {
  path: Path
  /** What the role asks for and pays at the size shown. */
  requirements: TargetRequirements
  isGoal: boolean
  readiness: number | null
  isAssumed: boolean
}

/** One role in a line: what it is, what it takes and pays, and how near it is. */
export function RoleRow({ path, requirements, isGoal, readiness, isAssumed }: RoleRowProps) {
  const { label, description } = path
  const { target, experienceYears, salary } = requirements
  return (
    <li className={styles.row}>
      <div className={styles.role}>
        <div className={styles.head}>
          <h3 className={styles.name}>
            <a href={roleHref(target)} className={styles.link}>
              {label}
            </a>
          </h3>
          {isGoal && <Badge tone="good">Your goal</Badge>}
        </div>
        <p className={styles.description}>{description}</p>
      </div>
      <p className={styles.fact}>
        <span className={styles.caption}>Experience</span>
        <span className={styles.figure}>
          {formatYears(experienceYears)}
          <ProvenanceMark source={experienceYears.source} />
        </span>
      </p>
      <p className={styles.fact}>
        <span className={styles.caption}>Salary a year</span>
        <span className={styles.figure}>
          {formatShortSalary(salary)}
          <ProvenanceMark source={salary.source} note={salaryOrigin(salary)} />
        </span>
      </p>
      <div className={styles.fact}>
        <span className={styles.caption}>Readiness</span>
        <NearnessMeter name={label} readiness={readiness} isAssumed={isAssumed} />
      </div>
    </li>
  )
}
