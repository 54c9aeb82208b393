import { JournalHeatmap } from '../heatmap/journal-heatmap.tsx'
import { OnThisDay } from '../on-this-day/on-this-day.tsx'
import styles from './aside.module.css'
import { DueLesson } from './due-lesson.tsx'
import { QuestionOfTheDay } from './question-of-the-day.tsx'

/** What helps to write and to look back. What has nothing to say today is not there. */
export function JournalAside() {
  return (
    <div className={styles.aside}>
      <QuestionOfTheDay />
      <DueLesson />
      <OnThisDay />
      <JournalHeatmap />
    </div>
  )
}
