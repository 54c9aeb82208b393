import type { SearchHit } from '../../data/search/read-hits.ts'
import styles from './hit-row.module.css'
import { MarkedLine } from './marked-line.tsx'
import { dayText, KIND_WORDS } from './words.ts'

interface HitRowProps {
  readonly hit: SearchHit
  readonly at: number
}

/** One hit: what it is, when and with whom, what it is called, and where the words stand. */
export function HitRow({ hit, at }: HitRowProps) {
  const { kind, day, people, title, snippet, href } = hit
  return (
    <a href={href} data-at={at} className={styles.row}>
      <span className={styles.about}>
        <span className={styles.kind}>{KIND_WORDS[kind].one}</span>
        {day !== null && <time dateTime={day}>{dayText(day)}</time>}
        {people.length > 0 && <span className={styles.people}>{people.join(', ')}</span>}
      </span>
      <span className={styles.title}>
        <MarkedLine parts={title} />
      </span>
      {snippet.length > 0 && (
        <span className={styles.snippet}>
          <MarkedLine parts={snippet} />
        </span>
      )}
    </a>
  )
}
