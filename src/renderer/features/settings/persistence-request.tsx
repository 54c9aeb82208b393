import { useEffect, useState } from 'react'
import {
  askForPersistence,
  type PersistenceAnswer,
  persistenceAnswer,
} from '../../host/persistence.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './settings.module.css'

/** What the browser has said about keeping the data, and a button to ask it, which it may answer anew. */
export function PersistenceRequest() {
  const [answer, setAnswer] = useState<PersistenceAnswer | null>(null)
  const [hasAsked, setHasAsked] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void persistenceAnswer().then((found) => {
      if (isCurrent) setAnswer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  if (answer === null) return null

  async function ask() {
    setAnswer(await askForPersistence())
    setHasAsked(true)
  }

  return (
    <div className={styles.stack}>
      <p>
        {answer === 'granted' ? (
          <Badge tone="good">The browser keeps it until you clear it</Badge>
        ) : (
          <Badge tone="wait">The browser may clear it when the disk runs full</Badge>
        )}
      </p>
      <p role="status" className={styles.quiet}>
        {answer === 'granted' && hasAsked && 'The browser agreed.'}
        {answer === 'declined' && DECLINED}
      </p>
      {answer !== 'granted' && (
        <Button size="small" className={styles.start} onClick={() => void ask()}>
          {answer === 'declined' ? 'Ask the browser again' : 'Ask the browser to keep it'}
        </Button>
      )}
    </div>
  )
}

const DECLINED =
  'The browser declined for now. Most agree after you have used the page for some days, or have bookmarked it.'
