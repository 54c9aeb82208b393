import { useState } from 'react'
import { LEADER, leaderFacts } from '#shared/journal/leader.ts'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import type { LeaderLetter } from '#shared/vocabulary.ts'
import { usePrompts, useTodaysPrompt } from '../../../data/prompts/use-prompts.ts'
import styles from './prompt-picker.module.css'
import { PROMPTS_HREF } from './prompt-words.ts'

export interface PickedPrompt {
  readonly text: string
  /** Markdown; empty for a blank page. */
  readonly template: string
  readonly letter: LeaderLetter
}

interface PromptPickerProps {
  readonly onPick: (prompt: PickedPrompt) => void
}

/** Questions to begin an entry with: today's first, then those of a letter. */
export function PromptPicker({ onPick }: PromptPickerProps) {
  const prompts = usePrompts()
  const todays = useTodaysPrompt()
  const [letter, setLetter] = useState<LeaderLetter | null>(null)
  if (prompts === undefined || todays === undefined) return null
  const ofLetter = prompts.filter((prompt) => prompt.letter === letter && !prompt.retired)
  return (
    <section aria-label="Questions to begin with" className={styles.picker}>
      {todays !== null && (
        <div>
          <h2 className={styles.heading}>Question of the day</h2>
          <Question prompt={todays} onPick={onPick} isLarge />
        </div>
      )}
      <div>
        <h2 className={styles.heading}>Or a question about</h2>
        <div className={styles.letters}>
          {LEADER.map((each) => (
            <button
              key={each.id}
              type="button"
              aria-pressed={each.id === letter}
              className={styles.letter}
              onClick={() => setLetter(each.id === letter ? null : each.id)}
            >
              <span aria-hidden="true" className={styles.sign}>
                {each.letter}
              </span>
              {each.label}
            </button>
          ))}
        </div>
      </div>
      {letter !== null && (
        <div>
          <p className={styles.about}>{leaderFacts(letter).about}.</p>
          <ul className={styles.questions}>
            {ofLetter.map((prompt) => (
              <li key={prompt.id}>
                <Question prompt={prompt} onPick={onPick} />
              </li>
            ))}
          </ul>
          <a href={PROMPTS_HREF} className={styles.edit}>
            {ofLetter.length === 0 ? 'Add a question of your own' : 'Change the questions'}
          </a>
        </div>
      )}
    </section>
  )
}

interface QuestionProps extends PromptPickerProps {
  readonly prompt: JournalPrompt
  readonly isLarge?: boolean
}

function Question({ prompt, onPick, isLarge = false }: QuestionProps) {
  const { text, template, letter } = prompt
  return (
    <button
      type="button"
      className={styles.question}
      data-large={isLarge || undefined}
      onClick={() => onPick({ text, template, letter })}
    >
      {text}
      {template !== '' && <span className={styles.template}>with a template</span>}
    </button>
  )
}
