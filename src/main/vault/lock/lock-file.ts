import * as z from 'zod/mini'
import { parseWith } from '#shared/schema.ts'
import { encryptionSchema } from '#shared/vault/backup-header.ts'
import { vaultStateSchema } from '#shared/vault/vault-state.ts'

const wrappedKeySchema = encryptionSchema.shape.key

/** A passphrase that opens the vault, without anything that would give it away. */
const passphraseEntrySchema = z.strictObject({
  /** A key of no other use, wrapped: it opens where the passphrase is right. */
  check: wrappedKeySchema,
  /** While another passphrase is also in use: that one's key, wrapped under this one's. */
  other: z.nullable(wrappedKeySchema),
})
export type PassphraseEntry = z.output<typeof passphraseEntrySchema>

const rememberedSchema = z.strictObject({
  /** Salt of the passphrase whose key it is. */
  salt: encryptionSchema.shape.key.shape.derivation.shape.salt,
  /** Name of what the system kept it with. */
  backend: z.string(),
  /** As the system encrypted it. Shape: base64. */
  sealed: z.string(),
})
export type Remembered = z.output<typeof rememberedSchema>

/** `lock.json` in the vault's folder. */
const lockFileSchema = z.strictObject({
  format: z.literal('cairn-lock'),
  version: z.literal(1),
  /** None: no lock. Two: a change from one to the other was not finished, and either opens everything. */
  passphrases: z.array(passphraseEntrySchema).check(z.maxLength(2)),
  /** Some files may still be as they were before a passphrase was set, changed or taken away. */
  isChanging: z.boolean(),
  remembered: z.nullable(rememberedSchema),
  autoLockMinutes: vaultStateSchema.shape.lock.shape.autoLockMinutes,
})
export type LockFile = z.output<typeof lockFileSchema>

export const NO_LOCK: LockFile = {
  format: 'cairn-lock',
  version: 1,
  passphrases: [],
  isChanging: false,
  remembered: null,
  autoLockMinutes: null,
}

export function lockFileToText(file: LockFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Null for a file that is none. */
export function parseLockFile(bytes: Buffer): LockFile | null {
  try {
    const parsed = parseWith(lockFileSchema, JSON.parse(bytes.toString('utf8')))
    return parsed.ok ? parsed.value : null
  } catch {
    return null
  }
}
