import type { Catalog, Competency } from '#shared/catalog.ts'
import { Badge } from '../../../ui/badge.tsx'
import { formatNumber } from '../../../ui/picture/format.ts'
import { ratingToLevel } from '../../../ui/rating-level.ts'
import { formatRange } from '../format.ts'
import styles from './levels.module.css'

export interface LevelsProps {
  levels: Catalog['levels']
  texts: Competency['levels']
  current: number | null
  required: number | null
}

/** The four levels from first to last, with the person's own and the goal's marked. */
export function Levels({ levels, texts, current, required }: LevelsProps) {
  const scale = levels.map((level) => ({ ...level, text: texts[level.id] }))
  const own = current === null ? undefined : ratingToLevel(current, scale)
  const asked = required === null ? undefined : ratingToLevel(required, scale)
  return (
    <ol className={styles.levels}>
      {scale.map((level) => (
        <li key={level.id} className={styles.level} data-own={level === own || undefined}>
          <div className={styles.head}>
            <h3 className={styles.name}>{level.label}</h3>
            <span className={styles.range}>{formatRange(level)}</span>
          </div>
          <p className={styles.text}>{level.text}</p>
          <div className={styles.marks}>
            {level === own && current !== null && (
              <Badge tone="good">You: {formatNumber(current)}</Badge>
            )}
            {level === asked && <Badge tone="note">Your goal asks {required}</Badge>}
          </div>
        </li>
      ))}
    </ol>
  )
}
