import { err, ok, type Result } from '#shared/result.ts'
import type { Vault } from '#shared/vault/vault.ts'
import { type EraseError, eraseEverything } from '../erase.ts'
import { POINTER_DATABASE } from '../workspace.ts'
import { findPointer } from './pointer.ts'

/**
 * Deletes the person's own records wherever Cairn keeps them: in the vault, in the store, and in those that were put
 * aside. The vault goes first: erased halfway, the records are still here instead of seeming to be lost.
 */
export async function eraseOwn(vault: Vault): Promise<Result<null, EraseError>> {
  const erased = await vault.erase()
  if (!erased.ok && erased.error.why !== 'no-vault') {
    return err({ type: 'NotErased', reason: erased.error.reason })
  }
  const { name, kept, unfinished } = await findPointer()
  let result: Result<null, EraseError> = ok(null)
  for (const each of [...kept.map((store) => store.name), ...unfinished, name, POINTER_DATABASE]) {
    const gone = await eraseEverything(each)
    if (!gone.ok) result = gone
  }
  return result
}
