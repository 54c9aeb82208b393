import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { ok } from '#shared/result.ts'
import type { BackupHeader, BackupSubject, SnapshotKind } from '#shared/vault/backup-header.ts'
import { createTurns } from '#shared/vault/in-turn.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { SnapshotInfo } from '#shared/vault/vault-state.ts'
import type { Dialogs } from './dialogs.ts'
import type { Files } from './files.ts'
import { verifyWritten } from './format/backup-reader.ts'
import { createBackupWriter } from './format/backup-writer.ts'
import { deriveWrappingKey } from './format/wrapping-key.ts'
import { createPieceOrder } from './pieces.ts'
import type { Transfer } from './transfers.ts'
import { CLOSED_DIALOG, toFailure } from './trouble.ts'
import type { UnfinishedBackups } from './unfinished-backups.ts'
import type { MainVault } from './vault.ts'

/** A copy on its way into a file. */
export interface Writing extends Transfer {
  write(index: number, text: string): Promise<VaultResult<null>>
  /** Nothing but a verified copy counts. */
  finish(): Promise<VaultResult<SnapshotInfo>>
}

/** One whose file has a name to show. */
export interface NamedWriting extends Writing {
  readonly name: string
}

export interface WritingOptions {
  readonly vault: MainVault
  readonly dialogs: Dialogs
  readonly files: Files
  readonly unfinished: UnfinishedBackups
  readonly now: () => string
  readonly app: string
}

export async function beginSnapshot(
  { vault, now, app }: WritingOptions,
  kind: SnapshotKind,
  subject: BackupSubject,
): Promise<VaultResult<Writing>> {
  const leave = await vault.mayWrite()
  if (!leave.ok) return leave
  const facts = { subject, kind, madeAt: now(), app }
  const keep: Keep = (header, parts) => vault.keepCopy(header, parts, leave.value)
  return ok(toWriting(facts, leave.value.key, keep))
}

/** A full or missing vault is no reason to refuse: it is one to make a backup elsewhere. */
export async function beginBackup(
  { vault, dialogs, files, unfinished, now, app }: WritingOptions,
  subject: BackupSubject,
  passphrase: string | null,
): Promise<VaultResult<NamedWriting>> {
  const open = await vault.mayRead()
  if (!open.ok && open.error.why === 'locked') return open
  const madeAt = now()
  const path = await dialogs.pickPlace(`cairn-backup-${madeAt.slice(0, 10)}.cairn`)
  if (path === null) return CLOSED_DIALOG
  const key = passphrase === null ? null : deriveWrappingKey(passphrase)
  // Whoever waits for it is told of its failure.
  key?.catch(() => {})
  const facts = { subject, kind: 'requested' as const, madeAt, app }
  const writing = toWriting(facts, key, async (header, parts) => {
    // Only a verified file gets the name: one that was there before is not lost to one that is no good.
    const beside = `${path}.${randomBytes(8).toString('hex')}.tmp`
    // A full disk here is no reason to write no backup elsewhere.
    await unfinished.begin(beside).catch(() => {})
    try {
      await files.writeWhole(beside, parts)
      const verified = await verifyWritten(beside, await key)
      if (!verified.ok) return verified
      await files.rename(beside, path)
      return ok(describe(header, await files.size(path)))
    } finally {
      await files.remove(beside).catch(() => {})
      await unfinished.end(beside).catch(() => {})
    }
  })
  return ok({ ...writing, name: basename(path) })
}

type Facts = Parameters<typeof createBackupWriter>[0]
type Key = Parameters<typeof createBackupWriter>[1]
type Keep = (header: BackupHeader, parts: readonly Buffer[]) => Promise<VaultResult<SnapshotInfo>>

function toWriting(facts: Facts, key: Key, keep: Keep): Writing {
  const writer = createBackupWriter(facts, key)
  const inTurn = createTurns()
  const inOrder = createPieceOrder()
  let isOpen = true
  return {
    write: (index, text) =>
      inTurn(async () => {
        const order = inOrder(index)
        if (order.ok && isOpen) await writer.write(text)
        return order
      }),
    finish: () =>
      inTurn(async () => {
        isOpen = false
        const done = await writer.finish()
        if (!done.ok) return done
        try {
          return await keep(done.value.header, done.value.parts)
        } catch (error) {
          return toFailure(error)
        }
      }),
    cancel: () =>
      inTurn(async () => {
        if (isOpen) writer.abandon()
        isOpen = false
      }),
  }
}

/** A file outside the vault, told in the same words as a copy in it. */
function describe(header: BackupHeader, bytes: number): SnapshotInfo {
  const { kind, madeAt, databaseId, changeNumber, schema, counts, digest } = header
  const facts = { kind, madeAt, databaseId, changeNumber, schema, counts, digest, bytes }
  return { id: 'file', pinned: false, encrypted: header.encryption !== null, ...facts }
}
