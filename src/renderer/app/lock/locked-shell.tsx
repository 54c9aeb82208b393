import { useEffect } from 'react'
import { useSaveState } from '../../data/save-state.ts'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { PendingLine } from '../../ui/pending.tsx'
import styles from './lock-screen.module.css'
import { LockScreen } from './lock-screen.tsx'
import { useLockState } from './lock-state.ts'
import { useQuietTitle } from './quiet-title.ts'

/** How long a lock waits for what was typed to be stored. Unit: milliseconds. Source: judgement. */
const PATIENCE_MS = 3000

/** In place of the shell while locked. The screens went first, which made their forms store what was in them. */
export function LockedShell() {
  const isLocking = useLockState((state) => state.isLocking)
  return isLocking ? <Locking /> : <LockScreen onUnlocked={() => {}} />
}

function Locking() {
  const { lock } = useVaultActions()
  useQuietTitle()
  useEffect(() => {
    let isCurrent = true
    void whenStored()
      .then(() => (isCurrent ? lock() : null))
      .then((outcome) => {
        // Where it could not be locked, the screens come back; the vault's failure is told there.
        if (outcome !== null) useLockState.setState({ isLocking: false })
      })
    return () => {
      isCurrent = false
    }
  }, [lock])
  return (
    <main className={styles.page}>
      <PendingLine label="Locking" />
    </main>
  )
}

/** Resolves once no write is on its way, or the patience is over. */
function whenStored(): Promise<void> {
  return new Promise((resolve) => {
    // A form's last write begins a moment after the form has gone.
    const timer = window.setTimeout(done, PATIENCE_MS)
    const stop = useSaveState.subscribe(({ pending }) => {
      if (pending === 0) done()
    })
    window.setTimeout(() => {
      if (useSaveState.getState().pending === 0) done()
    }, 0)
    function done() {
      window.clearTimeout(timer)
      stop()
      resolve()
    }
  })
}
