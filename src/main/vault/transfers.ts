import { randomBytes } from 'node:crypto'
import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './format/failure.ts'
import { ENDED } from './trouble.ts'

const TOO_MUCH = fail('cancelled', 'Too much is being read or written at once.')

/** Work with the page that takes more than one message. */
export interface Transfer {
  /** Gives up what is held and leaves no trace. */
  cancel(): Promise<void>
}

/** Transfers that may be open at once. Source: judgement; the page opens one at a time. */
const MOST_OPEN = 4

interface Opened<Kind> {
  readonly id: string
  readonly transfer: Kind
}

/** The open ones of one kind, known to the page by an id that cannot be guessed. */
export interface Transfers<Kind extends Transfer> {
  /**
   * Opens what is begun. Where all were cancelled while it was, as when the page went while a dialog was open, it is
   * given up: nobody would ever end it.
   */
  open<Begun extends Kind>(
    begin: () => Promise<VaultResult<Begun>>,
  ): Promise<VaultResult<Opened<Begun>>>
  find(id: string): VaultResult<Kind>
  /** Takes one out without cancelling it; null where there is none. */
  take(id: string): Kind | null
  cancelAll(): Promise<void>
}

export function createTransfers<Kind extends Transfer>(): Transfers<Kind> {
  const open = new Map<string, Kind>()
  let cancellations = 0
  return {
    async open(begin) {
      const before = cancellations
      const begun = await begin()
      if (!begun.ok) return begun
      const transfer = begun.value
      if (cancellations !== before || open.size >= MOST_OPEN) {
        await transfer.cancel()
        return cancellations === before ? TOO_MUCH : ENDED
      }
      const id = randomBytes(16).toString('hex')
      open.set(id, transfer)
      return ok({ id, transfer })
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
      cancellations += 1
      const all = [...open.values()]
      open.clear()
      await Promise.all(all.map((transfer) => transfer.cancel()))
    },
  }
}
