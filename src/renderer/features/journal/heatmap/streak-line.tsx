import { useStreak } from '../../../data/journal-days/use-journal-days.ts'
import { useSettings } from '../../../data/use-settings.ts'
import styles from './streak-line.module.css'
import { streakText } from './streak-words.ts'

/** Weeks in a row with an entry, in a quiet line; nothing where the person wants none. */
export function StreakLine() {
  return useSettings()?.journal.streak === true ? <Line /> : null
}

function Line() {
  const streak = useStreak()
  const text = streak === undefined ? null : streakText(streak)
  return text === null ? null : <p className={styles.line}>{text}</p>
}
