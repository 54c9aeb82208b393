import * as z from 'zod/mini'
import { instantSchema, recordIdSchema } from '../records/base.ts'
import {
  backupSubjectFields,
  countsSchema,
  digestSchema,
  snapshotKindSchema,
} from './backup-header.ts'

/** What the vault knows of the store, from its journal. It may trail the store, never lead it. */
export const ledgerSchema = z.strictObject({
  databaseId: recordIdSchema,
  changeNumber: z.int().check(z.minimum(0)),
  /** Instant of the last change; tells two changes of one number apart. Null where only a copy is known. */
  changedAt: z.nullable(instantSchema),
  /** Rows per record table, trash included. */
  rows: countsSchema,
  /** Of all records. */
  digest: digestSchema,
})
export type Ledger = z.output<typeof ledgerSchema>

/** One verified copy in the vault. */
export const snapshotInfoSchema = z.strictObject({
  /** Opaque; the page never learns a path. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/, 'the id of a copy')),
  kind: snapshotKindSchema,
  /** Outside the rotation. */
  pinned: z.boolean(),
  madeAt: instantSchema,
  ...backupSubjectFields,
  digest: digestSchema,
  /** Size of the file. Unit: bytes. */
  bytes: z.int(),
  encrypted: z.boolean(),
})
export type SnapshotInfo = z.output<typeof snapshotInfoSchema>

/** Why the vault could not do what was asked. */
export const VAULT_TROUBLES = [
  /** A passphrase is needed first. */
  'locked',
  'wrong-passphrase',
  /** The folder is missing, read-only or otherwise not answering. */
  'unreachable',
  'full',
  /** A file's checksum, counts or shape do not hold. */
  'damaged',
  /** Written by a newer Cairn. */
  'newer',
  'not-a-backup',
  /** The changes do not follow the ledger's last one, or belong to another database. */
  'gap',
  /** The person closed the dialog, or the transfer was ended. */
  'cancelled',
  /** This host has none. */
  'no-vault',
] as const
export const vaultTroubleSchema = z.enum(VAULT_TROUBLES)
export type VaultTrouble = z.output<typeof vaultTroubleSchema>

export const vaultFailureSchema = z.strictObject({
  why: vaultTroubleSchema,
  /** One plain sentence, with no content of the journal and no path. */
  reason: z.string(),
})
export type VaultFailure = z.output<typeof vaultFailureSchema>

/** What a rebuild cannot bring back. Told before anything is done, so that the person decides. */
export const shortfallSchema = z.strictObject({
  /**
   * Changes that were kept and can no longer be read. 0 where every change is there, and yet what comes of them is not
   * what was counted.
   */
  changes: z.int().check(z.minimum(0)),
  /** Instant of the last change that is there; null where there is none. */
  lastAt: z.nullable(instantSchema),
})
export type Shortfall = z.output<typeof shortfallSchema>

export const LOCK_STATES = ['off', 'locked', 'unlocked'] as const

export const vaultStateSchema = z.strictObject({
  /** `none`: this host keeps no vault (or, on the web, no folder was picked). */
  folder: z.enum(['none', 'ready', 'unreachable']),
  /** Name to show for the folder; never a path. */
  folderName: z.nullable(z.string()),
  lock: z.strictObject({
    state: z.enum(LOCK_STATES),
    /** Whether this machine can keep the passphrase safely, and whether it does. */
    canRemember: z.boolean(),
    remembers: z.boolean(),
    /** Unit: minutes without input; null for never. */
    autoLockMinutes: z.nullable(z.int().check(z.minimum(1), z.maximum(240))),
  }),
  /** The last run did not end by itself. */
  uncleanExit: z.boolean(),
  /** Null while nothing was ever kept. */
  ledger: z.nullable(ledgerSchema),
  /** Of every database the vault ever held, newest first. */
  snapshots: z.array(snapshotInfoSchema),
  /** Copies whose file no longer holds what its header says. */
  damaged: z.int().check(z.minimum(0)),
  /** Room left on the disk of the vault. Unit: bytes; null where unknown. */
  freeBytes: z.nullable(z.number()),
  /** Set where the runtime is older than the one that wrote the store last: it might not read it. */
  olderRuntime: z.nullable(z.strictObject({ written: z.string(), running: z.string() })),
})
export type VaultState = z.output<typeof vaultStateSchema>
