import type { ScryptParameters } from '#shared/vault/backup-header.ts'
import type { WrappingKey } from './format/wrapping-key.ts'

/** What the vault's files are written and read with. */
export interface Keys {
  isLocked(): boolean
  /** For what is written now. Null while there is no passphrase. */
  current(): WrappingKey | null
  /** For what was written under a salt, this or an earlier one. Null where that is not known. */
  forSalt(derivation: ScryptParameters): WrappingKey | null
}
