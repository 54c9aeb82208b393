import * as z from 'zod/mini'
import { instantSchema, recordIdSchema } from '../records/base.ts'
import {
  backupHeaderSchema,
  backupSubjectSchema,
  passphraseSchema,
  snapshotKindSchema,
} from '../vault/backup-header.ts'
import { LONGEST_PASSPHRASE, PIECE_CHARACTERS } from '../vault/limits.ts'
import {
  ledgerSchema,
  shortfallSchema,
  snapshotInfoSchema,
  vaultFailureSchema,
  vaultStateSchema,
} from '../vault/vault-state.ts'

/** What the vault answers: expected failures are part of the reply, with their reason. */
function outcome<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('done'), value }),
    z.strictObject({ outcome: z.literal('failed'), ...vaultFailureSchema.shape }),
  ])
}

const nothing = z.strictObject({})

/** A relative path of plain names that never leaves its folder. */
export const PLAIN_PATH = /^(?:[a-z0-9][a-z0-9._-]{0,120}\/){0,3}[a-z0-9][a-z0-9._-]{0,120}$/

/** A name for a file or a folder, without an ending. */
const plainNameSchema = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'a plain name of at most 61 characters'))

/** Opaque and made by the host; ends with the transfer. */
export const transferIdSchema = z.string().check(z.regex(/^[a-f0-9]{32}$/, 'the id of a transfer'))
const transferSchema = z.strictObject({ transfer: transferIdSchema })

/** One part of a longer text. The parts come in order, starting at 0. */
const pieceTextSchema = z.string().check(z.maxLength(PIECE_CHARACTERS))
const pieceIndexSchema = z.int().check(z.minimum(0), z.maximum(1_000_000))

/** A passphrase as typed; whether it is long enough is asked only where one is set. */
const typedPassphraseSchema = z.string().check(z.maxLength(LONGEST_PASSPHRASE))

export const appendRequestSchema = z.strictObject({
  databaseId: recordIdSchema,
  /** Numbers of the first and the last change in the text. */
  first: z.int().check(z.minimum(1)),
  last: z.int().check(z.minimum(1)),
  /** The changes as JSON, one to a line, cut where a piece is full. */
  index: pieceIndexSchema,
  isLast: z.boolean(),
  text: pieceTextSchema,
})

/**
 * The calls of the vault, answered by the desktop's main process alone. Paths never cross: what a person picks in a
 * dialog of the system is known to the page by an opaque id and a name to show.
 */
export const vaultCalls = {
  'vault/read': { request: nothing, reply: vaultStateSchema },
  /** Keeps committed changes, flushed to the disk. Replies null until the last piece has come. */
  'vault/append': { request: appendRequestSchema, reply: outcome(z.nullable(ledgerSchema)) },
  /** A copy into the vault. Its end makes its database the one that the ledger is about. */
  'vault/begin-snapshot': {
    request: z.strictObject({ kind: snapshotKindSchema, subject: backupSubjectSchema }),
    reply: outcome(transferSchema),
  },
  /** A copy into a file that the person picks now, in a dialog of the system. */
  'vault/begin-backup': {
    request: z.strictObject({
      subject: backupSubjectSchema,
      passphrase: z.nullable(passphraseSchema),
    }),
    reply: outcome(z.strictObject({ transfer: transferIdSchema, name: z.string() })),
  },
  'vault/write-piece': {
    request: z.strictObject({
      transfer: transferIdSchema,
      index: pieceIndexSchema,
      text: pieceTextSchema,
    }),
    reply: outcome(nothing),
  },
  /** Writes, flushes, renames, reads back and compares; only then is it a copy. */
  'vault/finish-writing': { request: transferSchema, reply: outcome(snapshotInfoSchema) },
  'vault/cancel': { request: transferSchema, reply: outcome(nothing) },
  /**
   * Opens a copy for reading: one of the vault, a file picked now, or the newest good copy with every later change
   * of the journal that can be read worked in. Nothing is served before the whole of it was verified.
   */
  'vault/begin-reading': {
    request: z.discriminatedUnion('source', [
      z.strictObject({ source: z.literal('snapshot'), id: snapshotInfoSchema.shape.id }),
      z.strictObject({ source: z.literal('file') }),
      z.strictObject({ source: z.literal('rebuild') }),
    ]),
    reply: outcome(
      z.strictObject({
        transfer: transferIdSchema,
        /** Name to show. */
        name: z.string(),
        /** For a rebuild: of the store as it will be. */
        header: backupHeaderSchema,
        needsPassphrase: z.boolean(),
        /** For a rebuild that brings less than the ledger knows. */
        shortfall: z.nullable(shortfallSchema),
      }),
    ),
  },
  'vault/unlock-reading': {
    request: z.strictObject({ transfer: transferIdSchema, passphrase: typedPassphraseSchema }),
    reply: outcome(nothing),
  },
  /** The next part of the lines; null after the last. */
  'vault/read-piece': {
    request: z.strictObject({ transfer: transferIdSchema, index: pieceIndexSchema }),
    reply: outcome(z.nullable(z.string())),
  },
  'vault/unlock': {
    request: z.strictObject({ passphrase: typedPassphraseSchema, remember: z.boolean() }),
    reply: outcome(nothing),
  },
  'vault/lock': { request: nothing, reply: outcome(nothing) },
  /** Answers when the vault gets locked: at once where it is, else after suspend or a locked screen. */
  'vault/when-locked': { request: nothing, reply: outcome(z.strictObject({ at: instantSchema })) },
  /** Sets, changes or (`next: null`) takes away the passphrase; every file of the vault is written anew. */
  'vault/set-passphrase': {
    request: z.strictObject({
      current: z.nullable(typedPassphraseSchema),
      next: z.nullable(passphraseSchema),
      remember: z.boolean(),
    }),
    reply: outcome(nothing),
  },
  'vault/set-auto-lock': {
    request: z.strictObject({
      minutes: vaultStateSchema.shape.lock.shape.autoLockMinutes,
    }),
    reply: outcome(nothing),
  },
  /** Where the runtime cannot open its own storage: its files are kept aside, and it begins anew with nothing. */
  'vault/set-store-aside': { request: nothing, reply: outcome(nothing) },
  /** Shows the folder of the vault where the system shows files. */
  'vault/show-folder': { request: nothing, reply: outcome(nothing) },
  /** The person has erased everything on purpose: ledger, journal and every copy go. */
  'vault/erase': { request: nothing, reply: outcome(nothing) },
  /** A folder for plain files that the person picks now; the host makes a new one of this name inside it. */
  'files/begin-folder': {
    request: z.strictObject({ name: plainNameSchema }),
    reply: outcome(z.strictObject({ transfer: transferIdSchema, name: z.string() })),
  },
  /** One part of one file. Parts of a file come in order; a path is relative, plain and never left. */
  'files/write-piece': {
    request: z.strictObject({
      transfer: transferIdSchema,
      path: z.string().check(z.regex(PLAIN_PATH, 'a plain path')),
      index: pieceIndexSchema,
      text: pieceTextSchema,
      /** `base64`: the text stands for bytes; each part but the last for a whole number of threes. */
      encoding: z.enum(['utf8', 'base64']),
    }),
    reply: outcome(nothing),
  },
  'files/finish-folder': { request: transferSchema, reply: outcome(nothing) },
  /**
   * Prints the page as it looks when asked, and writes it as PDF where the person wants it. The name is a suggestion
   * without an ending; replies the one that was chosen.
   */
  'files/save-pdf': {
    request: z.strictObject({ name: plainNameSchema }),
    reply: outcome(z.strictObject({ name: z.string() })),
  },
} as const
