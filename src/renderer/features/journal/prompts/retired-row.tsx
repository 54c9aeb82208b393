import { leaderFacts } from '#shared/journal/leader.ts'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import { usePromptCommands } from '../../../data/prompts/use-prompts.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './prompts.module.css'

interface RetiredRowProps {
  readonly prompt: JournalPrompt
  readonly mayWrite: boolean
}

/** A question that is not asked any more. */
export function RetiredRow({ prompt, mayWrite }: RetiredRowProps) {
  const { setPromptRetired } = usePromptCommands()
  const { id, text, letter } = prompt
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p className={styles.retired}>
          {text}
          <span className={styles.marks}>{leaderFacts(letter).label}</span>
        </p>
        {mayWrite && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`Ask again: ${text}`}
            onClick={() => void setPromptRetired(id, false)}
          >
            Ask again
          </Button>
        )}
      </div>
    </li>
  )
}
