import { BACKUP_HOURS, LOW_DISK_BYTES, NO_DISK_BYTES } from '#shared/vault/limits.ts'
import type { VaultFailure, VaultState } from '#shared/vault/vault-state.ts'
import { millisecondsBetween } from '../clock.ts'
import type { VaultWork } from './vault-status.ts'

/** What is asked of the vault's status to say how safe the records are. */
export interface SafetyFacts {
  readonly kind: 'desktop' | 'web'
  readonly state: VaultState | null
  readonly failure: VaultFailure | null
  readonly lastBackupAt: string | null
  readonly work: Pick<VaultWork, 'what' | 'share'> | null
}

/**
 * The one thing to say about copies now, worst first. `unknown`: nothing was read yet. `none`: there is something to
 * keep and no copy of it. `aging` and `old` carry when the newest copy was made.
 */
export type Safety =
  | { readonly is: 'unknown' }
  | { readonly is: 'working'; readonly what: VaultWork['what']; readonly share: number }
  | { readonly is: 'unreachable' }
  | { readonly is: 'full' }
  | { readonly is: 'not-kept'; readonly reason: string }
  | { readonly is: 'low-disk'; readonly freeBytes: number }
  | { readonly is: 'none' }
  | { readonly is: 'aging'; readonly at: string }
  | { readonly is: 'old'; readonly at: string }
  | { readonly is: 'kept'; readonly at: string }

/** Age at which a backup file that a person has to make by hand is called old. Unit: hours. Source: judgement. */
const OWN_BACKUP_HOURS = 7 * 24

const HOUR_MS = 3_600_000

/**
 * A host that keeps copies by itself has no excuse after a day; where a person has to make them, a week is fair. A
 * copy that nothing was changed after does not grow old. `changedAt` is the instant of the last change, null for none.
 */
export function toSafety(facts: SafetyFacts, changedAt: string | null, now: string): Safety {
  const { state, failure, lastBackupAt, work } = facts
  if (work !== null) return { is: 'working', what: work.what, share: work.share }
  if (state === null) return { is: 'unknown' }
  const freeBytes = state.freeBytes ?? Number.POSITIVE_INFINITY
  if (state.folder === 'unreachable' || failure?.why === 'unreachable') return { is: 'unreachable' }
  if (failure?.why === 'full' || freeBytes < NO_DISK_BYTES) return { is: 'full' }
  if (failure !== null && isTrouble(failure)) return { is: 'not-kept', reason: failure.reason }
  if (freeBytes < LOW_DISK_BYTES) return { is: 'low-disk', freeBytes }
  if (changedAt === null) return { is: 'unknown' }
  if (lastBackupAt === null) return { is: 'none' }
  const hours = millisecondsBetween(lastBackupAt, now) / HOUR_MS
  if (hours < BACKUP_HOURS || lastBackupAt >= changedAt) return { is: 'kept', at: lastBackupAt }
  const isByItself = state.folder === 'ready'
  return { is: isByItself || hours >= OWN_BACKUP_HOURS ? 'old' : 'aging', at: lastBackupAt }
}

/** What the person ended themselves, or what a passphrase opens, is no trouble. */
function isTrouble({ why }: VaultFailure): boolean {
  return why !== 'cancelled' && why !== 'no-vault' && why !== 'locked'
}
