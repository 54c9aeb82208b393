import { useEffect, useState } from 'react'
import type { Settings } from '#shared/records/settings.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import { Section } from '../../ui/section.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function AppearanceSection({ theme }: { readonly theme: Settings['theme'] }) {
  const { saveSettings } = useCommands()
  const isWriter = useWriter()
  /** Shown while it is on its way to the store and back. */
  const [chosen, setChosen] = useState<Settings['theme'] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme that arrives from the store settles it
  useEffect(() => setChosen(null), [theme])

  async function choose(next: Settings['theme']) {
    setChosen(next)
    const result = await saveSettings({ theme: next })
    if (!result.ok) setChosen(null)
  }

  return (
    <Section title="Appearance">
      <SegmentedControl
        label="Theme"
        value={chosen ?? theme}
        segments={THEMES}
        disabled={!isWriter}
        onChange={(next) => void choose(next)}
      />
    </Section>
  )
}
