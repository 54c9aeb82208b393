import { useController } from 'react-hook-form'
import { MOODS } from '#shared/journal/moods.ts'
import { ToggleChips } from './toggle-chips.tsx'
import type { EntryFormHandle } from './use-entry-form.ts'

/** How it felt, if the person wants to say. */
export function MoodPart({ form: { control } }: EntryFormHandle) {
  const { field } = useController({ control, name: 'mood' })
  return (
    <ToggleChips
      legend="How it felt"
      remark="optional"
      isTight
      chips={MOODS}
      isOn={(mood) => field.value === mood}
      onToggle={(mood) => field.onChange(field.value === mood ? null : mood)}
    />
  )
}
