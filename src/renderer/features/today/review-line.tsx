import { useWeeklyReview } from '../../data/journal-days/use-review.ts'
import { LinkButton } from '../../ui/button.tsx'
import styles from './review-line.module.css'

/** The weekly review on the days it is open; nothing on the others. */
export function ReviewLine() {
  const review = useWeeklyReview()
  if (review === undefined || !review.isDue) return null
  return (
    <section className={styles.line} aria-label="Weekly review">
      <p>
        {review.isBegun
          ? 'Your weekly review is as you left it.'
          : 'The week is ready to be looked back at. It takes ten minutes.'}
      </p>
      <LinkButton size="small" href="#/journal/review">
        {review.isBegun ? 'Go on with it' : 'Review the week'}
      </LinkButton>
    </section>
  )
}
