import { useWorkspace } from '../data-context.ts'
import { type CairnDatabase, META_ID } from '../database.ts'
import { useRead } from '../use-read.ts'
import { type Safety, toSafety } from './safety.ts'
import { useVaultStatus } from './vault-status.ts'

/** How safe the records are at an instant. The sample is nobody's, and nothing is said of it. */
export function useSafety(now: string): Safety {
  const { workspace } = useWorkspace()
  const status = useVaultStatus()
  const changedAt = useRead('last-change', readLastChange)
  if (workspace === 'sample') return { is: 'unknown' }
  return toSafety(status, changedAt ?? null, now)
}

async function readLastChange({ meta, changes }: CairnDatabase): Promise<string | null> {
  const number = (await meta.get(META_ID))?.changeNumber ?? 0
  return number === 0 ? null : ((await changes.get(number))?.at ?? null)
}
