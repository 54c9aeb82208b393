import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../form.module.css'

interface CriterionDialogProps {
  readonly open: boolean
  readonly title: string
  /** Headings that the ladder has already. */
  readonly categories: readonly string[]
  readonly category: string
  readonly text: string
  readonly onClose: () => void
  /** Stores it, and says whether that went well. */
  readonly onSave: (category: string, text: string) => Promise<boolean>
}

/** The words of a criterion. */
export function CriterionDialog({ open, title, onClose, ...rest }: CriterionDialogProps) {
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
      <CriterionForm id={form} onClose={onClose} {...rest} />
    </Dialog>
  )
}

/** Begins anew whenever the dialog opens. */
function CriterionForm({
  id,
  categories,
  onClose,
  onSave,
  ...start
}: Omit<CriterionDialogProps, 'open' | 'title'> & { readonly id: string }) {
  const [category, setCategory] = useState(start.category)
  const [text, setText] = useState(start.text)
  const [problem, setProblem] = useState('')
  const known = useId()

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') setProblem('A criterion takes at least one character.')
    else if (await onSave(category.trim(), text.trim())) onClose()
    else setProblem('It was not stored. Nothing was changed; try again.')
  }

  return (
    <form id={id} className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        label="What the level asks for"
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextField
        label="Under the heading"
        remark="optional"
        maxLength={120}
        list={known}
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value)}
      />
      <datalist id={known}>
        {categories.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  )
}
