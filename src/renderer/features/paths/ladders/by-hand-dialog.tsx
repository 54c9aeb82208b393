import { type FormEvent, useId, useState } from 'react'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './form.module.css'

interface ByHandDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onAdded: (id: string) => void
}

/** Begins a ladder with whose it is; its levels and criteria are written on its own page. */
export function ByHandDialog({ open, onClose, onAdded }: ByHandDialogProps) {
  const { add } = useLadderCommands()
  const form = useId()
  const [employer, setEmployer] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | undefined>()

  async function submit(event: FormEvent) {
    event.preventDefault()
    const added = await add({ employer: employer.trim(), name: name.trim() })
    if (added.ok) {
      onAdded(added.value.id)
      return
    }
    const { error } = added
    setProblem(error.type === 'InvalidValue' ? `It takes ${error.expected}.` : 'It was not stored.')
  }

  return (
    <Dialog
      open={open}
      title="Write a ladder by hand"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            Begin
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label="Employer"
          maxLength={120}
          value={employer}
          onChange={(event) => setEmployer(event.currentTarget.value)}
        />
        <TextField
          label="Name of the ladder"
          hint="Such as “Engineering ladder”."
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      </form>
    </Dialog>
  )
}
