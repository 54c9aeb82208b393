import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs'
import IconStarFilled from '@tabler/icons-react/dist/esm/icons/IconStarFilled.mjs'
import { useState } from 'react'
import type { EntryOfWeek } from '../../../data/journal-days/review-repository.ts'
import { useReviewCommands } from '../../../data/journal-days/use-review.ts'
import { entryHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { weekdayText } from '../entry/entry-words.ts'
import { entryWords } from '../list/excerpt.ts'
import { LessonForm } from './lesson-form.tsx'
import styles from './review.module.css'

/** One entry of the week and what can be made of it. */
export function EntryOfWeekRow({ id, entry }: EntryOfWeek) {
  const { starEntry } = useReviewCommands()
  const [isMarking, setIsMarking] = useState(false)
  if (entry === null) {
    return (
      <li className={styles.row}>
        <p className={styles.quiet}>One entry of this week could not be read.</p>
      </li>
    )
  }
  const { day, starred, lesson } = entry
  const words = entryWords(entry.text)
  const title = words.title || 'An entry without words'
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <IconButton
          label={starred ? `Take the star away: ${title}` : `Star: ${title}`}
          icon={starred ? <IconStarFilled aria-hidden="true" /> : <IconStar aria-hidden="true" />}
          aria-pressed={starred}
          className={styles.star}
          onClick={() => void starEntry(id, !starred)}
        />
        <div className={styles.words}>
          <a href={entryHref(id)} className={styles.name}>
            {title}
          </a>
          {words.excerpt !== '' && <p className={styles.excerpt}>{words.excerpt}</p>}
          {lesson !== null && !isMarking && <p className={styles.quiet}>Lesson: {lesson.text}</p>}
        </div>
        <span className={styles.day}>{weekdayText(day)}</span>
      </div>
      {isMarking ? (
        <LessonForm entry={entry} onDone={() => setIsMarking(false)} />
      ) : (
        <div className={styles.offers}>
          <Button size="small" variant="quiet" onClick={() => setIsMarking(true)}>
            {lesson === null ? 'Mark a lesson' : 'Change the lesson'}
            <span className="visually-hidden">: {title}</span>
          </Button>
          <a href={`#/portfolio/evidence/add?entry=${id}`} className={styles.offer}>
            Make evidence of it<span className="visually-hidden">: {title}</span>
          </a>
        </div>
      )}
    </li>
  )
}
