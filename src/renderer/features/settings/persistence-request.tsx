import { useState } from 'react'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './settings.module.css'

interface PersistenceRequestProps {
  /** Whether the browser has promised it before. */
  readonly persisted: boolean
}

/** Asks the browser not to clear the data by itself, and tells its answer. */
export function PersistenceRequest({ persisted }: PersistenceRequestProps) {
  const [answer, setAnswer] = useState<boolean | null>(null)
  const isPromised = persisted || answer === true
  return (
    <div className={styles.stack}>
      <p>
        {isPromised ? (
          <Badge tone="good">The browser keeps it until you clear it</Badge>
        ) : (
          <Badge tone="wait">The browser may clear it when the disk runs full</Badge>
        )}
      </p>
      {!isPromised && (
        <Button
          size="small"
          className={styles.start}
          onClick={async () => setAnswer(await navigator.storage.persist())}
        >
          Ask the browser to keep it
        </Button>
      )}
      <p role="status" className={styles.quiet}>
        {answer === true && 'The browser agreed.'}
        {answer === false &&
          'The browser declined for now. Most agree after you have used the page for some days, or have bookmarked it.'}
      </p>
    </div>
  )
}
