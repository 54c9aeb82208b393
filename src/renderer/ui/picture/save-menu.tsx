import { Menu } from '../menu.tsx'
import { DotsSign } from '../signs.tsx'

export interface SaveMenuProps {
  /** Title of the picture. */
  readonly title: string
  readonly onSave: (kind: 'svg' | 'png') => void
}

/** Saves a picture as a file. */
export function SaveMenu({ title, onSave }: SaveMenuProps) {
  return (
    <Menu
      label={`Save picture: ${title}`}
      icon={<DotsSign />}
      items={[
        { label: 'Save as SVG', onSelect: () => onSave('svg') },
        { label: 'Save as PNG', onSelect: () => onSave('png') },
      ]}
    />
  )
}
