import { useController } from 'react-hook-form'
import { LEADER } from '#shared/journal/leader.ts'
import { ToggleChips } from './toggle-chips.tsx'
import { toggled } from './toggled.ts'
import type { EntryFormHandle } from './use-entry-form.ts'

/** Which of the six letters of LEADER an entry is about. */
export function LettersPart({ form: { control } }: EntryFormHandle) {
  const { field } = useController({ control, name: 'letters' })
  return (
    <ToggleChips
      legend="LEADER letters"
      remark="optional"
      chips={LEADER.map(({ id, letter, label, about }) => ({
        value: id,
        label,
        sign: letter,
        about,
      }))}
      isOn={(letter) => field.value.includes(letter)}
      onToggle={(letter) => field.onChange(toggled(field.value, letter))}
    />
  )
}
