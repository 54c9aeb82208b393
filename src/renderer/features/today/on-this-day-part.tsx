import { firstLine } from '#shared/markdown/first-line.ts'
import type { Day } from '#shared/units/day.ts'
import type { DayLookedBackTo } from '../../data/journal-days/on-this-day-reading.ts'
import { useOnThisDay } from '../../data/journal-days/use-journal-days.ts'
import { recordHref } from '../../data/record-address.ts'
import styles from './aside-part.module.css'
import { AsidePart } from './aside-part.tsx'

/** Former days, and entries of each, that are shown. Source: judgement: a glance, not a list. */
const MOST = 2

/** What was written on this day in former years; nothing where nothing was. */
export function OnThisDayPart({ day }: { readonly day: Day }) {
  const days = useOnThisDay(day)
  if (days === undefined || days.length === 0) return null
  return (
    <AsidePart title="On this day">
      <ul>
        {days.slice(0, MOST).map((former) => (
          <li key={former.day} className={styles.item}>
            <p className={styles.quiet}>{agoText(former.ago)}</p>
            {former.entries.slice(0, MOST).map((entry, at) =>
              entry === null ? (
                <p key={`unread-${String(at)}`} className={styles.quiet}>
                  An entry of {former.day} could not be read; it is not lost.
                </p>
              ) : (
                <a
                  key={entry.id}
                  className={styles.text}
                  href={recordHref({ kind: 'entry', id: entry.id })}
                >
                  {firstLine(entry.text) || 'An entry without words'}
                </a>
              ),
            )}
          </li>
        ))}
      </ul>
    </AsidePart>
  )
}

function agoText({ unit, count }: DayLookedBackTo['ago']): string {
  return count === 1 ? `A ${unit} ago` : `${count} ${unit}s ago`
}
