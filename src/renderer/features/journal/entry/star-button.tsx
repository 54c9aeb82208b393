import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs'
import IconStarFilled from '@tabler/icons-react/dist/esm/icons/IconStarFilled.mjs'
import { useController } from 'react-hook-form'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from './entry.module.css'
import type { EntryFormHandle } from './use-entry-form.ts'

/** Marks an entry to be found again. */
export function StarButton({ form: { control } }: EntryFormHandle) {
  const { field } = useController({ control, name: 'starred' })
  return (
    <IconButton
      label="Star"
      aria-pressed={field.value}
      className={styles.star}
      icon={field.value ? <IconStarFilled aria-hidden="true" /> : <IconStar aria-hidden="true" />}
      onClick={() => field.onChange(!field.value)}
    />
  )
}
