import type { Change } from '#shared/records/change.ts'
import { openBook } from '#shared/vault/ledger-book.ts'
import type { Ledger } from '#shared/vault/vault-state.ts'
import { hashText } from '../line-tally.ts'

/** The ledger after more changes, at the cost of the rows they touched. The first has to follow the ledger's last. */
export function advanceLedger(ledger: Ledger, changes: readonly Change[]): Ledger {
  const book = openBook(ledger, hashText)
  for (const change of changes) book.apply(change)
  return book.ledger
}
