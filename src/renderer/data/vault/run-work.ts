import type { Progress } from '#shared/vault/vault.ts'
import { useVaultStatus, type VaultWork } from './vault-status.ts'

/**
 * Least time between two steps of the progress. Unit: milliseconds. Source: judgement; each draws the screen anew, and the
 * bar moves for a fifth of a second, which would take time from the work if it never stood still.
 */
const STEP_MS = 1000

/** Shows long work with its progress, and lets it be cancelled. */
export async function runWork<Value>(
  what: VaultWork['what'],
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
  }
  let shownAt = 0
  const show = (share: number) => {
    shownAt = performance.now()
    useVaultStatus.setState({ work: { what, share, cancel } })
  }
  const showNowAndThen = (share: number) => {
    if (performance.now() - shownAt >= STEP_MS) show(share)
  }
  show(0)
  try {
    return await work({ onProgress: showNowAndThen, isCancelled: () => isCancelled })
  } finally {
    useVaultStatus.setState({ work: null })
  }
}
