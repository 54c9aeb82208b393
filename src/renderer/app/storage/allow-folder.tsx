import { useState } from 'react'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { Button } from '../../ui/button.tsx'

/** A browser's leave to use the folder that was picked before; it gives that only after a click. */
export function useFolderLeave() {
  const { pickFolder } = useVaultActions()
  const state = useVaultStatus((status) => status.state)
  const kind = useVaultStatus((status) => status.kind)
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const isWaiting = kind === 'web' && state?.folder === 'unreachable'
  return {
    /** Null where no folder waits for leave, or the browser cannot give it. What it holds is compared at once. */
    allow:
      isWaiting && pickFolder !== null
        ? async () => {
            setFailure(null)
            const picked = await pickFolder()
            if (!picked.ok) setFailure(picked.error)
          }
        : null,
    folderName: state?.folderName ?? null,
    failure,
  }
}

/** Nothing where no folder waits. */
export function AllowFolder() {
  const { allow } = useFolderLeave()
  return allow === null ? null : <Button onClick={() => void allow()}>Allow the folder…</Button>
}
