import { useContext, useMemo } from 'react'
import { createVaultActions } from './create-vault-actions.ts'
import type { VaultActions } from './vault-actions.ts'
import { VaultContext } from './vault-context.ts'

/** The vault's actions, below a DataProvider in any state. Brings code along: import it from lazy parts only. */
export function useVaultActions(): VaultActions {
  const place = useContext(VaultContext)
  if (place === null) throw new Error('useVaultActions needs a DataProvider above it')
  return useMemo(() => createVaultActions(place), [place])
}
