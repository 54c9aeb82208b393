import { useContext, useMemo } from 'react'
import { createRecovery, type Recovery } from './recovery.ts'
import { VaultContext } from './vault-context.ts'

/** The ways on from a loss, for the screen that tells of it. */
export function useRecovery(): Recovery {
  const place = useContext(VaultContext)
  if (place === null) throw new Error('useRecovery needs a DataProvider above it')
  return useMemo(() => createRecovery(place), [place])
}
