import type { ReactNode } from 'react'
import styles from './backups.module.css'
import type { Standing as StandingWords } from './standing-words.ts'

interface StandingProps {
  readonly words: StandingWords
  readonly children?: ReactNode
}

/** The state of the copies at one glance: a seal, a sentence, and what follows from it. */
export function Standing({ words, children }: StandingProps) {
  return (
    <div className={styles.standing}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.seal} data-tone={words.tone}>
        <path d={SEALS[words.tone]} />
      </svg>
      <div>
        <p className={styles.headline}>{words.headline}</p>
        <p className={styles.detail}>{words.detail}</p>
        {children}
      </div>
    </div>
  )
}

const SEALS: Readonly<Record<StandingWords['tone'], string>> = {
  good: 'M4 12.5 9.5 18 20 6.5',
  wait: 'M12 3a9 9 0 1 0 .01 0M12 7.5V12l3.5 2',
  care: 'M12 3.5 21.5 20h-19ZM12 10v4.5M12 17.4v.1',
}
