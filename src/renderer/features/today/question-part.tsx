import { leaderFacts } from '#shared/journal/leader.ts'
import { useTodaysPrompt } from '../../data/prompts/use-prompts.ts'
import styles from './aside-part.module.css'
import { AsidePart } from './aside-part.tsx'

/** One question a day, to be answered or left alone. */
export function QuestionPart() {
  const prompt = useTodaysPrompt()
  if (prompt === undefined || prompt === null) return null
  const query = new URLSearchParams({ prompt: prompt.id, letter: prompt.letter })
  return (
    <AsidePart title={`A question for today · ${leaderFacts(prompt.letter).label}`}>
      <p className={styles.text}>{prompt.text}</p>
      <a className={styles.link} href={`#/journal/new?${query}`}>
        Write about it
      </a>
    </AsidePart>
  )
}
