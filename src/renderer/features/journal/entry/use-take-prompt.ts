import { useController } from 'react-hook-form'
import type { LeaderLetter } from '#shared/vocabulary.ts'
import type { EntryFormHandle } from './use-entry-form.ts'

export interface TakenPrompt {
  readonly text: string
  readonly template: string
  readonly letter: LeaderLetter | null
}

/** Gives an entry its question, with the letter and, where nothing is written yet, the template. */
export function useTakePrompt({ form: { control }, template, setTemplate }: EntryFormHandle) {
  const { field: text } = useController({ control, name: 'text' })
  const { field: prompt } = useController({ control, name: 'prompt' })
  const { field: letters } = useController({ control, name: 'letters' })
  return (taken: TakenPrompt) => {
    prompt.onChange(taken.text)
    if (taken.letter !== null && !letters.value.includes(taken.letter)) {
      letters.onChange([...letters.value, taken.letter])
    }
    if (text.value.trim() !== '' && text.value !== template) return
    setTemplate(taken.template)
    text.onChange(taken.template)
  }
}
