import { type FormEvent, useId, useState } from 'react'
import type { LadderLevel } from '#shared/records/ladder.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './form.module.css'

interface LevelDialogProps {
  readonly open: boolean
  readonly title: string
  /** What there is so far; nothing for a new one. */
  readonly level?: LadderLevel
  readonly onClose: () => void
  /** Stores it, and says whether that went well. */
  readonly onSave: (title: string, summary: string) => Promise<boolean>
}

/** The title and summary of a level. */
export function LevelDialog({ open, title, level, onClose, onSave }: LevelDialogProps) {
  const form = useId()
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            Save
          </Button>
        </>
      }
    >
      <LevelForm id={form} onClose={onClose} onSave={onSave} {...(level && { level })} />
    </Dialog>
  )
}

/** Begins anew whenever the dialog opens. */
function LevelForm({
  id,
  level,
  onClose,
  onSave,
}: Pick<LevelDialogProps, 'level' | 'onClose' | 'onSave'> & { readonly id: string }) {
  const [title, setTitle] = useState(level?.title ?? '')
  const [summary, setSummary] = useState(level?.summary ?? '')
  const [problem, setProblem] = useState('')

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (title.trim() === '') setProblem('A level takes a title of at least one character.')
    else if (await onSave(title.trim(), summary.trim())) onClose()
    else setProblem('It was not stored. Nothing was changed; try again.')
  }

  return (
    <form id={id} className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label="Title"
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextArea
        label="In a sentence or two"
        remark="optional"
        maxLength={2000}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  )
}
