import { useContext, useEffect } from 'react'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { VaultContext } from '../../data/vault/vault-context.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { lockNow } from './lock-state.ts'

const MINUTE_MS = 60_000

/** How often the time since the last input is looked at. Unit: milliseconds. Source: judgement. */
const STEP_MS = 5000

const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Closes the lock after a time without input, and follows where the system closes it, as at suspend. Draws nothing. */
export function AutoLock() {
  const vault = useContext(VaultContext)?.vault
  const { refresh } = useVaultActions()
  const minutes = useVaultStatus(({ state }) => state?.lock.autoLockMinutes ?? null)

  useEffect(() => {
    let isCurrent = true
    void vault?.whenLocked().then(() => (isCurrent ? refresh() : undefined))
    return () => {
      isCurrent = false
    }
  }, [vault, refresh])

  useEffect(() => {
    if (minutes === null) return
    let lastInput = Date.now()
    const hear = () => {
      lastInput = Date.now()
    }
    // The clock and not a long timer: a machine that slept has not been used either.
    const timer = window.setInterval(() => {
      if (Date.now() - lastInput >= minutes * MINUTE_MS) lockNow()
    }, STEP_MS)
    for (const input of INPUTS)
      window.addEventListener(input, hear, { capture: true, passive: true })
    return () => {
      window.clearInterval(timer)
      for (const input of INPUTS) window.removeEventListener(input, hear, { capture: true })
    }
  }, [minutes])

  return null
}
