import type { Change } from '#shared/records/change.ts'
import { advance } from '#shared/vault/ledger-book.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'
import { hashText } from '../line-tally.ts'

/** As `advance`, by this host's SHA-256. */
export function advanceLedger(ledger: Ledger, changes: readonly Change[]): Ledger {
  return advance(ledger, changes, hashText)
}
