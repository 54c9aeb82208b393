import { err, type Result } from '../result.ts'
import { parseWith } from '../schema.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  backupHeaderSchema,
} from './backup-header.ts'
import { toHex } from './to-hex.ts'
import type { VaultFailure } from './vault-state.ts'

type Sha256 = (text: string) => Uint8Array

const CHECKSUM = /,"checksum":"([0-9a-f]{64})"\}$/

/**
 * The first line of a backup, without its line feed. Its last field, `checksum`, is the SHA-256 of the bytes of the
 * line before the comma that leads to it, so that damage to a header shows without a passphrase too.
 */
export function headerToLine(header: BackupHeader, sha256: Sha256): string {
  // The format comes first, so that the first bytes of a file tell what it is.
  const { format, ...rest } = header
  const text = JSON.stringify({ format, ...rest }).slice(0, -1)
  return `${text},"checksum":"${toHex(sha256(text))}"}`
}

/** What a first line says. Nothing is repaired; only `newer` and `not-a-backup` are told apart from `damaged`. */
export function parseHeaderLine(line: string, sha256: Sha256): Result<BackupHeader, VaultFailure> {
  if (!line.startsWith(`{"format":"${BACKUP_FORMAT}",`)) {
    return err({ why: 'not-a-backup', reason: 'This file is no Cairn backup.' })
  }
  const found = CHECKSUM.exec(line)
  if (found === null) return damaged('Its first line is not complete.')
  const text = line.slice(0, found.index)
  if (toHex(sha256(text)) !== found[1]) return damaged('Its first line was changed.')
  let value: unknown
  try {
    value = JSON.parse(`${text}}`)
  } catch {
    return damaged('Its first line cannot be read.')
  }
  const { version } = value as { readonly version?: unknown }
  if (typeof version === 'number' && Number.isInteger(version) && version > BACKUP_VERSION) {
    return err({
      why: 'newer',
      reason: `This backup has format version ${version}; this Cairn reads version ${BACKUP_VERSION}.`,
    })
  }
  const header = parseWith(backupHeaderSchema, value)
  return header.ok ? header : damaged(`Its first line lacks ${header.error.field}.`)
}

function damaged(reason: string): Result<never, VaultFailure> {
  return err({ why: 'damaged', reason: `This backup is damaged. ${reason}` })
}
