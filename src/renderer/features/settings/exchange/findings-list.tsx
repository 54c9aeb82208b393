import { useState } from 'react'
import type { Findings } from '#shared/exchange/import-draft.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './exchange.module.css'
import { visibleText } from './visible-text.ts'

interface FindingsListProps {
  readonly title: string
  readonly lede: string
  readonly findings: Findings
}

/** How many are shown at first, and with each further step. */
const STEP = 50

/** What there is to tell, with the names of the file as inert text. Nothing where there is nothing. */
export function FindingsList({ title, lede, findings: { list, count } }: FindingsListProps) {
  const [shown, setShown] = useState(STEP)
  if (count === 0) return null
  return (
    <Section
      title={title}
      lede={
        count > STEP ? `${lede} ${new Intl.NumberFormat().format(count)} remarks in all.` : lede
      }
    >
      <ul className={styles.list}>
        {list.slice(0, shown).map(({ where, field, what }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark has no identity, and the list does not change
          <li key={at} className={styles.item}>
            {field !== '' && <strong>{visibleText(field)}: </strong>}
            {what}
            {where !== '' && <div className={styles.where}>{visibleText(where)}</div>}
          </li>
        ))}
      </ul>
      {list.length > shown ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
          Show more
        </Button>
      ) : (
        count > list.length && (
          <p className={styles.quiet}>And {count - list.length} more of the same.</p>
        )
      )}
    </Section>
  )
}
