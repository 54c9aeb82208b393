import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { type FormEvent, useState } from 'react'
import type { LeaderLetter } from '#shared/vocabulary.ts'
import { usePromptCommands } from '../../../data/prompts/use-prompts.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './prompts.module.css'

interface AddPromptProps {
  readonly letter: LeaderLetter
  readonly label: string
}

/** Longest question. Unit: UTF-16 code units; that of the record. */
const LONGEST = 400

/** A line to add a question of one's own; one more can follow at once. */
export function AddPrompt({ letter, label }: AddPromptProps) {
  const { addPrompt } = usePromptCommands()
  const [isOpen, setIsOpen] = useState(false)
  const [text, setText] = useState('')

  async function add(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    const added = await addPrompt({ letter, text, template: '' })
    if (added.ok) setText('')
  }

  if (!isOpen) {
    return (
      <Button
        size="small"
        variant="quiet"
        icon={<IconPlus aria-hidden="true" />}
        aria-label={`Add a question about: ${label}`}
        className={styles.add}
        onClick={() => setIsOpen(true)}
      >
        Add a question
      </Button>
    )
  }
  return (
    <form className={styles.adding} onSubmit={(event) => void add(event)}>
      <TextField
        label="Your question"
        autoFocus
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" size="small" disabled={text.trim() === ''}>
          Add
        </Button>
        <Button size="small" variant="quiet" onClick={() => setIsOpen(false)}>
          Close
        </Button>
      </div>
    </form>
  )
}
