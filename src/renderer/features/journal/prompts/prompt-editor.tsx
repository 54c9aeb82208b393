import { LEADER } from '#shared/journal/leader.ts'
import type { JournalPrompt } from '#shared/journal/overlay-prompts.ts'
import { promptWordsSchema } from '../../../data/prompts/prompt-repository.ts'
import { usePromptCommands } from '../../../data/prompts/use-prompts.ts'
import { useAutosavedForm } from '../../../data/use-autosaved-form.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import styles from './prompts.module.css'

interface PromptEditorProps {
  readonly prompt: JournalPrompt
  readonly onDone: () => void
}

const LETTERS = LEADER.map(({ id, label }) => ({ value: id, label }))

/** The words of a question, stored as they come to rest. */
export function PromptEditor({ prompt, onDone }: PromptEditorProps) {
  const { savePrompt } = usePromptCommands()
  const { id, letter, text, template, storedAt } = prompt
  const { form, flush, errorOf } = useAutosavedForm({
    name: `prompt-${id}`,
    schema: promptWordsSchema,
    stored: { letter, text, template },
    storedAt,
    save: (patch) => savePrompt(id, patch),
  })
  return (
    <form
      className={styles.editor}
      onBlur={() => void flush()}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextArea
        label="Question"
        rows={2}
        autoFocus
        error={errorOf('text')}
        {...form.register('text')}
      />
      <TextArea
        label="Template"
        hint="What an entry to it begins with, in Markdown. Leave it empty for a blank page."
        rows={template === '' ? 2 : 8}
        error={errorOf('template')}
        {...form.register('template')}
      />
      <SelectField label="Letter" options={LETTERS} {...form.register('letter')} />
      <div>
        <Button size="small" onClick={() => void flush().then(onDone)}>
          Done
        </Button>
      </div>
    </form>
  )
}
