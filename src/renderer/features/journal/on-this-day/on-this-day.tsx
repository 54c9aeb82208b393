import { today } from '../../../data/clock.ts'
import { useOnThisDay } from '../../../data/journal-days/use-journal-days.ts'
import { entryHref } from '../../../data/record-address.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { AsidePart } from '../aside/aside-part.tsx'
import { entryWords } from '../list/excerpt.ts'
import { agoText } from './ago-words.ts'
import styles from './on-this-day.module.css'

type Days = NonNullable<ReturnType<typeof useOnThisDay>>

/** Shown at once; the others are one step away. Source: judgement. */
const SHOWN = 2

/** What was written on this day before. Shows nothing where nothing was. */
export function OnThisDay() {
  const days = useOnThisDay(today())
  if (days === undefined || days.length === 0) return null
  const more = days.slice(SHOWN)
  return (
    <AsidePart title="On this day">
      <FormerDays days={days.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure summary={more.length === 1 ? 'One more year' : `${more.length} more years`}>
          <FormerDays days={more} />
        </Disclosure>
      )}
    </AsidePart>
  )
}

function FormerDays({ days }: { readonly days: Days }) {
  return (
    <ul className={styles.days}>
      {days.map(({ day, ago, entries }) => (
        <li key={day}>
          <p className={styles.ago}>{agoText(ago)}</p>
          {entries.map((entry, at) =>
            entry === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else is known of it
              <p key={at} className={styles.unread}>
                An entry of that day could not be read.
              </p>
            ) : (
              <a key={entry.id} href={entryHref(entry.id)} className={styles.entry}>
                {entryWords(entry.text).title || 'An entry without words'}
              </a>
            ),
          )}
        </li>
      ))}
    </ul>
  )
}
