import type { Rung } from '#shared/catalog.ts'
import { rungHref } from '../address.ts'
import styles from './ladder-levels.module.css'

export interface LadderLevelsProps {
  rungs: readonly Rung[]
}

/** The levels of the ladder that a role stands for. */
export function LadderLevels({ rungs }: LadderLevelsProps) {
  return (
    <ul className={styles.list}>
      {rungs.map(({ id, label, level }) => (
        <li key={id}>
          <a href={rungHref(id)}>
            {label}
            {level !== null && `, ${level}`}
          </a>
        </li>
      ))}
    </ul>
  )
}
