import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { type RefObject, useId } from 'react'
import styles from './search-field.module.css'

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly text: string
  readonly onChange: (text: string) => void
  /** Into the hits, or to the first of them. */
  readonly onDown: () => void
  readonly onEnter: () => void
}

/** The one line that is typed into. */
export function SearchField({ field, text, onChange, onDown, onEnter }: SearchFieldProps) {
  const hint = useId()
  return (
    <div>
      <div className={styles.box}>
        <IconSearch aria-hidden="true" className={styles.sign} />
        <input
          ref={field}
          type="search"
          className={styles.input}
          aria-label="Search everything you wrote"
          aria-describedby={hint}
          placeholder="Search everything you wrote"
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'ArrowDown') onDown()
            else if (event.key === 'Enter') onEnter()
            else if (event.key === 'Escape' && text !== '') onChange('')
            else return
            event.preventDefault()
          }}
        />
      </div>
      <p id={hint} className={styles.hint}>
        <kbd>#</kbd> narrows to a competency or LEADER letter, <kbd>@</kbd> to a person.{' '}
        <kbd>↓</kbd> goes into what was found.
      </p>
    </div>
  )
}
