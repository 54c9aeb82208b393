import type { CatalogArtifact } from '#shared/catalog.ts'
import { useWriter } from '../../../data/data-context.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './artifacts.module.css'

interface SuggestionRowProps {
  readonly suggestion: CatalogArtifact
  readonly onStart: () => void
}

/** Something that the goal would like to see and that is not begun. */
export function SuggestionRow({ suggestion, onStart }: SuggestionRowProps) {
  const mayWrite = useWriter()
  const { title, description, demonstrates } = suggestion
  return (
    <li className={styles.suggestion}>
      <div className={styles.words}>
        <p className={styles.suggested}>{title}</p>
        <p className={styles.description}>{description}</p>
        <p className={styles.shows}>{demonstrates.map(({ label }) => label).join(' · ')}</p>
      </div>
      {mayWrite && (
        <Button size="small" onClick={onStart} aria-label={`Start: ${title}`}>
          Start
        </Button>
      )}
    </li>
  )
}
