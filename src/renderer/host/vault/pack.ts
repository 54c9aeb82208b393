import { ok } from '#shared/result.ts'
import { isAsAnnounced } from '#shared/vault/as-announced.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BackupSubject,
  type Encryption,
  type SnapshotKind,
} from '#shared/vault/backup-header.ts'
import { headerToLine } from '#shared/vault/header-line.ts'
import { BACKUP_BYTES, INFLATED_BYTES } from '#shared/vault/limits.ts'
import { toHex } from '#shared/vault/to-hex.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Bytes } from './bytes.ts'
import { failed } from './failure.ts'
import { encrypt } from './file-key.ts'
import { createLineTally, hashText } from './line-tally.ts'

/** What the header says beyond what is found out while packing. */
export interface PackFacts {
  readonly subject: BackupSubject
  readonly kind: SnapshotKind
  /** Instant. */
  readonly madeAt: string
  /** Version of Cairn. */
  readonly app: string
}

export interface Packed {
  readonly header: BackupHeader
  readonly file: Blob
}

/** Turns lines into a backup file in memory; only compressed bytes are held. */
export interface Packer {
  /** Text of the lines, each with its line feed, cut anywhere. */
  write(text: string): Promise<void>
  finish(): Promise<VaultResult<Packed>>
}

export interface FileKey {
  readonly key: CryptoKey
  readonly encryption: Encryption
}

export function createPacker(facts: PackFacts, fileKey: FileKey | null): Packer {
  const compression = new CompressionStream('gzip')
  const sink = compression.writable.getWriter()
  const packing = new Response(compression.readable).arrayBuffer()
  // Told when finishing; a stream that fails meanwhile would else count as nobody's failure.
  packing.catch(() => undefined)
  const tally = createLineTally()
  let unfolded = 0
  let isWhole = true

  return {
    async write(text) {
      isWhole = tally.add(text) && isWhole
      const bytes = new TextEncoder().encode(text)
      unfolded += bytes.length
      await sink.write(bytes)
    },
    async finish() {
      await sink.close()
      const body = new Uint8Array(await packing)
      const sum = tally.sum()
      if (!isWhole || sum === null || !isAsAnnounced(facts.subject.counts, sum.counts)) {
        return failed('damaged', 'What was read is not what the store says it holds.')
      }
      if (unfolded > INFLATED_BYTES || body.length > BACKUP_BYTES) {
        return failed('full', 'There is more than one backup file may hold.')
      }
      const { subject, kind, madeAt, app } = facts
      const header: BackupHeader = {
        format: BACKUP_FORMAT,
        version: BACKUP_VERSION,
        app,
        kind,
        madeAt,
        ...subject,
        counts: sum.counts,
        digest: sum.digest,
        body: {
          compression: 'gzip',
          bytes: body.length,
          sha256: toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', body))),
          unfolded,
        },
        encryption: fileKey?.encryption ?? null,
      }
      return ok({ header, file: await toFile(header, body, fileKey) })
    },
  }
}

async function toFile(header: BackupHeader, body: Bytes, fileKey: FileKey | null): Promise<Blob> {
  const line = new TextEncoder().encode(headerToLine(header, hashText))
  if (fileKey === null) return new Blob([line, '\n', body])
  return new Blob([line, '\n', await encrypt(fileKey.key, fileKey.encryption.nonce, body, line)])
}
