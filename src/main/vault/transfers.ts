import { randomBytes } from 'node:crypto'
import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './format/failure.ts'
import { ENDED } from './trouble.ts'

/** Work with the page that takes more than one message. */
export interface Transfer {
  /** Gives up what is held and leaves no trace. */
  cancel(): Promise<void>
}

/** Transfers that may be open at once. Source: judgement; the page opens one at a time. */
const MOST_OPEN = 4

/** The open ones of one kind, known to the page by an id that cannot be guessed. */
export interface Transfers<Kind extends Transfer> {
  open(transfer: Kind): Promise<VaultResult<string>>
  find(id: string): VaultResult<Kind>
  /** Takes one out without cancelling it; null where there is none. */
  take(id: string): Kind | null
  cancelAll(): Promise<void>
}

export function createTransfers<Kind extends Transfer>(): Transfers<Kind> {
  const open = new Map<string, Kind>()
  return {
    async open(transfer) {
      if (open.size >= MOST_OPEN) {
        await transfer.cancel()
        return fail('cancelled', 'Too much is being read or written at once.')
      }
      const id = randomBytes(16).toString('hex')
      open.set(id, transfer)
      return ok(id)
    },
    find(id) {
      const transfer = open.get(id)
      return transfer === undefined ? ENDED : ok(transfer)
    },
    take(id) {
      const transfer = open.get(id) ?? null
      open.delete(id)
      return transfer
    },
    async cancelAll() {
      const all = [...open.values()]
      open.clear()
      await Promise.all(all.map((transfer) => transfer.cancel()))
    },
  }
}
