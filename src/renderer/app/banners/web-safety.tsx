import { useEffect, useState } from 'react'
import { useWorkspace } from '../../data/data-context.ts'
import { useSaveState } from '../../data/save-state.ts'
import { askForPersistenceOnce } from '../../host/persistence.ts'
import { findPrivateWindow } from '../../host/private-window.ts'
import styles from './banners.module.css'

/** What only a browser has to be asked: whether it keeps what is written, and whether this is a private window. */
export function WebSafety() {
  const { workspace } = useWorkspace()
  const hasSaved = useSaveState((state) => state.savedOnce)
  const [isPrivate, setIsPrivate] = useState(false)

  useEffect(() => {
    let isCurrent = true
    void findPrivateWindow().then((answer) => {
      if (isCurrent) setIsPrivate(answer === 'likely')
    })
    return () => {
      isCurrent = false
    }
  }, [])

  // With the first entry the question means something, and some browsers put it to the person.
  useEffect(() => {
    if (hasSaved && workspace === 'own') void askForPersistenceOnce()
  }, [hasSaved, workspace])

  if (!isPrivate) return null
  return (
    <section aria-label="Private window" className={styles.strip} data-tone="private">
      <p>
        This looks like a private window: what you write is gone when it closes. Open Cairn in an
        ordinary window to keep it.
      </p>
    </section>
  )
}
