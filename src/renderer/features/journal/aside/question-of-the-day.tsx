import { leaderFacts } from '#shared/journal/leader.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useTodaysPrompt } from '../../../data/prompts/use-prompts.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { NEW_HREF } from '../list/address.ts'
import styles from './aside.module.css'
import { AsidePart } from './aside-part.tsx'

/** One question to write about, another one each day. */
export function QuestionOfTheDay() {
  const prompt = useTodaysPrompt()
  const mayWrite = useWriter()
  if (prompt === undefined || prompt === null) return null
  return (
    <AsidePart title={`Question of the day · ${leaderFacts(prompt.letter).label}`}>
      <p className={styles.question}>{prompt.text}</p>
      {mayWrite && (
        <div className={styles.actions}>
          <LinkButton size="small" href={`${NEW_HREF}?prompt=${encodeURIComponent(prompt.id)}`}>
            Write about it
          </LinkButton>
        </div>
      )}
    </AsidePart>
  )
}
