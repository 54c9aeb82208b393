import IconPhoto from '@tabler/icons-react/dist/esm/icons/IconPhoto.mjs'
import IconStarFilled from '@tabler/icons-react/dist/esm/icons/IconStarFilled.mjs'
import { memo } from 'react'
import { leaderFacts } from '#shared/journal/leader.ts'
import { moodText } from '#shared/journal/moods.ts'
import type { Entry } from '#shared/records/entry.ts'
import { reviewTitle } from '../../../data/entries/review-title.ts'
import { entryHref } from '../../../data/record-address.ts'
import { dateText, fullDayText, monthText, timeText, weekdayText } from '../entry/entry-words.ts'
import { entryWords, hasPicture } from './excerpt.ts'
import styles from './list.module.css'
import type { ListRow } from './list-rows.ts'

/** An entry in the list, below the name of its month where it opens one. Drawn anew only where it has changed. */
export const EntryRow = memo(function EntryRow({ item, isFirstOfMonth, isFirstOfDay }: ListRow) {
  const { day, entry } = item
  return (
    <div className={styles.row} data-opens={isFirstOfDay || undefined}>
      {isFirstOfMonth && <h2 className={styles.month}>{monthText(day)}</h2>}
      <div className={styles.entry}>
        <p className={styles.day} aria-hidden={!isFirstOfDay || undefined}>
          {isFirstOfDay && (
            <time dateTime={day}>
              <span className={styles.date}>{dateText(day)}</span>{' '}
              <span className={styles.weekday}>{weekdayText(day)}</span>
            </time>
          )}
        </p>
        {entry === null ? (
          <p className={styles.unread}>
            An entry of {fullDayText(day)} could not be read. A copy or a backup may still have it:{' '}
            <a href="#/settings/backups">see what there is</a>.
          </p>
        ) : (
          <ReadableEntry entry={entry} />
        )}
      </div>
    </div>
  )
})

function ReadableEntry({ entry }: { readonly entry: Entry }) {
  const { title: begin, excerpt } = entryWords(entry.text)
  const title = entry.kind === 'review' ? reviewTitle(entry.day) : begin
  const isPictured = hasPicture(entry.text)
  const facts = [
    ...(entry.at === null ? [] : [timeText(entry.at)]),
    ...(entry.mood === null ? [] : [`Felt: ${moodText(entry.mood).toLowerCase()}`]),
    ...entry.tags.map((tag) => `#${tag}`),
  ]
  return (
    <div className={styles.words}>
      <p className={styles.title}>
        <a href={entryHref(entry.id)}>{title === '' ? untitled(isPictured) : title}</a>
        {entry.starred && (
          <span className={styles.star} title="Starred">
            <IconStarFilled aria-hidden="true" />
            <span className="visually-hidden">Starred</span>
          </span>
        )}
        {isPictured && (
          <span className={styles.sign} title="With a picture">
            <IconPhoto aria-hidden="true" />
            <span className="visually-hidden">With a picture</span>
          </span>
        )}
      </p>
      {excerpt !== '' && <p className={styles.excerpt}>{excerpt}</p>}
      {(facts.length > 0 || entry.letters.length > 0) && (
        <p className={styles.facts}>
          {entry.letters.map((id) => {
            const { letter, label } = leaderFacts(id)
            return (
              <span key={id} className={styles.letter}>
                <b aria-hidden="true">{letter}</b> {label}
              </span>
            )
          })}
          {facts.length > 0 && <span>{facts.join(' · ')}</span>}
        </p>
      )}
    </div>
  )
}

function untitled(isPictured: boolean): string {
  return isPictured ? 'A picture' : 'Without words'
}
