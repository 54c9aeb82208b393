import type { DaySpan } from '#shared/journal/week.ts'
import { today } from '../../../data/clock.ts'
import type { EntriesOfWeek } from '../../../data/journal-days/review-repository.ts'
import { Button } from '../../../ui/button.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { NEW_HREF } from '../list/address.ts'
import { EntryOfWeekRow } from './entry-of-week-row.tsx'
import styles from './review.module.css'

interface EntriesStepProps {
  readonly read: EntriesOfWeek | undefined
  readonly week: DaySpan
  readonly onMore: () => void
}

/** The week's entries: star what matters, keep what was learned, make evidence of what was achieved. */
export function EntriesStep({ read, week, onMore }: EntriesStepProps) {
  if (read === undefined) return <PendingLine label="Opening the entries" />
  if (read.entries.length === 0) {
    const day = today() <= week.to ? '' : `?day=${week.to}`
    return (
      <p>
        Nothing was written this week, and that is fine.{' '}
        <a href={`${NEW_HREF}${day}`}>Write a few lines now</a>, or go on.
      </p>
    )
  }
  return (
    <>
      <p className={styles.lede}>
        Star what matters, keep what you learned, and turn what you achieved into evidence.
      </p>
      <ul className={styles.rows}>
        {read.entries.map((each) => (
          <EntryOfWeekRow key={each.id} {...each} />
        ))}
      </ul>
      {read.hasMore && (
        <Button size="small" onClick={onMore}>
          Show more
        </Button>
      )}
    </>
  )
}
