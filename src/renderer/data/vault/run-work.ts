import type { Progress } from '#shared/vault/vault.ts'
import { useVaultStatus, type VaultWork } from './vault-status.ts'

/** Shows long work with its progress, and lets it be cancelled. */
export async function runWork<Value>(
  what: VaultWork['what'],
  work: (progress: Progress) => Promise<Value>,
): Promise<Value> {
  let isCancelled = false
  const cancel = () => {
    isCancelled = true
  }
  const show = (share: number) => useVaultStatus.setState({ work: { what, share, cancel } })
  show(0)
  try {
    return await work({ onProgress: show, isCancelled: () => isCancelled })
  } finally {
    useVaultStatus.setState({ work: null })
  }
}
