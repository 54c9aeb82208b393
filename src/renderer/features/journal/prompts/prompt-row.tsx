import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import { usePromptCommands } from '../../../data/prompts/use-prompts.ts'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { placeOneStep } from './places.ts'
import { PromptEditor } from './prompt-editor.tsx'
import styles from './prompts.module.css'

interface PromptRowProps {
  readonly prompt: JournalPrompt
  /** All of its letter that are asked, in their order. */
  readonly asked: readonly JournalPrompt[]
  readonly mayWrite: boolean
}

/** One question. Pressed, it opens to be changed; Alt with the arrows moves it. */
export function PromptRow({ prompt, asked, mayWrite }: PromptRowProps) {
  const { movePrompt, setPromptRetired, resetPrompt, deletePrompt } = usePromptCommands()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { id, text, template, origin } = prompt

  async function move(step: -1 | 1) {
    const place = placeOneStep(asked, id, step)
    if (place === undefined) return
    await movePrompt(id, place)
    button.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || step === null || !mayWrite) return
    event.preventDefault()
    void move(step)
  }

  const items: readonly MenuItem[] = [
    { label: 'Edit', onSelect: () => setIsOpen(true) },
    ...(placeOneStep(asked, id, -1) === undefined
      ? []
      : [{ label: 'Move up', onSelect: () => void move(-1) }]),
    ...(placeOneStep(asked, id, 1) === undefined
      ? []
      : [{ label: 'Move down', onSelect: () => void move(1) }]),
    { label: 'Do not ask any more', onSelect: () => void setPromptRetired(id, true) },
    ...(origin === 'changed'
      ? [{ label: 'Bring back its first words', onSelect: () => void resetPrompt(id) }]
      : []),
    ...(origin === 'own' ? [{ label: 'Delete', onSelect: () => void deletePrompt(id) }] : []),
  ]

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <button
          ref={button}
          type="button"
          className={styles.text}
          aria-expanded={isOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          disabled={!mayWrite}
          onClick={() => setIsOpen(!isOpen)}
          onKeyDown={onKeyDown}
        >
          {text}
          <Marks origin={origin} hasTemplate={template !== ''} />
        </button>
        {mayWrite && (
          <Menu label={`More for: ${text}`} icon={<IconDots aria-hidden="true" />} items={items} />
        )}
      </div>
      {isOpen && mayWrite && <PromptEditor prompt={prompt} onDone={() => setIsOpen(false)} />}
    </li>
  )
}

interface MarksProps extends Pick<JournalPrompt, 'origin'> {
  readonly hasTemplate: boolean
}

/** What else there is to know of a question, in a word or two. */
function Marks({ origin, hasTemplate }: MarksProps) {
  const marks = [
    ...(hasTemplate ? ['with a template'] : []),
    ...(origin === 'own' ? ['your own'] : origin === 'changed' ? ['changed by you'] : []),
  ]
  return marks.length === 0 ? null : <span className={styles.marks}>{marks.join(' · ')}</span>
}
