import { useId } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { PathId } from '#shared/vocabulary.ts'
import styles from './path-choice.module.css'

interface PathChoiceProps {
  readonly catalog: Catalog
  readonly path: PathId | null
  readonly onChoose: (path: PathId) => void
}

/** Nine roles in three tracks: one group of radio buttons, so that arrow keys reach them all. */
export function PathChoice({ catalog, path, onChoose }: PathChoiceProps) {
  const name = useId()
  return (
    <div className={styles.tracks}>
      {catalog.tracks.map((track) => (
        <fieldset key={track.id} className={styles.track}>
          <legend className={styles.legend}>{track.label}</legend>
          {track.paths.map((id) => {
            const found = catalog.paths.find((each) => each.id === id)
            return (
              found !== undefined && (
                <label key={id} className={styles.path}>
                  <input
                    type="radio"
                    className={styles.input}
                    name={name}
                    value={id}
                    checked={path === id}
                    aria-describedby={`${name}-${id}`}
                    aria-label={found.label}
                    onChange={() => onChoose(id)}
                  />
                  <span className={styles.face}>
                    <span className={styles.name}>{found.label}</span>
                    <span id={`${name}-${id}`} className={styles.description}>
                      {found.description}
                    </span>
                  </span>
                </label>
              )
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
