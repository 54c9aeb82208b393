import * as z from 'zod/mini'
import { instantSchema, recordIdSchema } from '../records/base.ts'
import { LONGEST_PASSPHRASE, MOST_ROWS, SHORTEST_PASSPHRASE } from './limits.ts'

export const BACKUP_FORMAT = 'cairn-backup'
export const BACKUP_VERSION = 1

const hexSchema = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`), `${bytes} bytes in hexadecimal`))

export const digestSchema = hexSchema(32)

/** Rows per table, trash included; a table that is not named holds none. */
export const countsSchema = z.record(
  z.string().check(z.regex(/^[a-z][a-zA-Z]{0,30}$/, 'the name of a table')),
  z.int().check(z.minimum(0), z.maximum(MOST_ROWS)),
)
export type Counts = z.output<typeof countsSchema>

/**
 * How a passphrase becomes a key. Costs are held to a cap before anything is derived.
 * Source: OWASP password storage sheet (2^17, 8, 1).
 */
export const scryptSchema = z.strictObject({
  name: z.literal('scrypt'),
  /** Power of two from 2^14 to 2^20. */
  cost: z.int().check(
    z.minimum(2 ** 14, 'a cost from 2^14 to 2^20'),
    z.maximum(2 ** 20, 'a cost from 2^14 to 2^20'),
    z.refine((cost) => Number.isInteger(Math.log2(cost)), 'a power of two'),
  ),
  blockSize: z.literal(8),
  parallelization: z.literal(1),
  salt: hexSchema(16),
})
export type ScryptParameters = z.output<typeof scryptSchema>

export const SCRYPT_COST = 2 ** 17

/**
 * A fresh random key per file, itself encrypted under the key that the passphrase gives. Cipher of both:
 * AES-256-GCM. The body's additional data is the header line's bytes as they stand in the file.
 */
export const encryptionSchema = z.strictObject({
  cipher: z.literal('aes-256-gcm'),
  nonce: hexSchema(12),
  key: z.strictObject({
    derivation: scryptSchema,
    nonce: hexSchema(12),
    /** The file's key, encrypted, with its 16 byte tag. */
    wrapped: hexSchema(48),
  }),
})
export type Encryption = z.output<typeof encryptionSchema>

/** Why a copy was made. All but the first two are kept outside the rotation. */
export const SNAPSHOT_KINDS = [
  'scheduled',
  'requested',
  'before-migration',
  'before-import',
  'before-restore',
  'after-unclean-exit',
] as const
export const snapshotKindSchema = z.enum(SNAPSHOT_KINDS)
export type SnapshotKind = z.output<typeof snapshotKindSchema>

/** What a copy is of, known before it is written. */
export const backupSubjectFields = {
  databaseId: recordIdSchema,
  /** Number of the last change in it. */
  changeNumber: z.int().check(z.minimum(0)),
  /** Number of the newest migration of the store it was taken from. */
  schema: z.int().check(z.minimum(1), z.maximum(100_000)),
  counts: countsSchema,
}
export const backupSubjectSchema = z.strictObject(backupSubjectFields)
export type BackupSubject = z.output<typeof backupSubjectSchema>

/**
 * First line of a backup file, as JSON in UTF-8, ended by a line feed; the body follows at once. The line also
 * carries a checksum of itself: header-line.ts alone writes and reads it, on every host.
 */
export const backupHeaderSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  ...backupSubjectFields,
  app: z.string().check(z.maxLength(40)),
  kind: snapshotKindSchema,
  madeAt: instantSchema,
  /** Of the records in it. */
  digest: digestSchema,
  body: z.strictObject({
    compression: z.literal('gzip'),
    /** Of the compressed bytes before encryption. Encrypted, 16 bytes of tag follow them. */
    bytes: z.int().check(z.minimum(1)),
    sha256: hexSchema(32),
    /** Unfolded. Unit: bytes. */
    unfolded: z.int().check(z.minimum(1)),
  }),
  encryption: z.nullable(encryptionSchema),
})
export type BackupHeader = z.output<typeof backupHeaderSchema>

export const passphraseSchema = z
  .string('a passphrase')
  .check(
    z.minLength(SHORTEST_PASSPHRASE, `a passphrase of at least ${SHORTEST_PASSPHRASE} characters`),
    z.maxLength(LONGEST_PASSPHRASE, `a passphrase of at most ${LONGEST_PASSPHRASE} characters`),
  )
