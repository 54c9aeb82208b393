import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ok } from '#shared/result.ts'
import type { BackupHeader, ScryptParameters } from '#shared/vault/backup-header.ts'
import { createTurns } from '#shared/vault/in-turn.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { Shortfall } from '#shared/vault/vault-state.ts'
import type { Dialogs } from './dialogs.ts'
import { readBackupHeader, readBackupText, verifyBackup } from './format/backup-reader.ts'
import { fail } from './format/failure.ts'
import { BrokenBody } from './format/unfold-body.ts'
import { deriveWrappingKey, type WrappingKey } from './format/wrapping-key.ts'
import { cutIntoPieces } from './pieces.ts'
import type { Transfer } from './transfers.ts'
import { CLOSED_DIALOG, DAMAGED, ENDED, LOCKED, toFailure } from './trouble.ts'
import type { MainVault } from './vault.ts'

/** A copy that is being read. */
export interface Reading extends Transfer {
  readonly name: string
  readonly header: BackupHeader
  readonly needsPassphrase: boolean
  /** What is missing in a store that was put together; null for nothing. */
  readonly shortfall: Shortfall | null
  unlock(passphrase: string): Promise<VaultResult<null>>
  /** Null after the last piece. The piece served last is served again when it is asked for again. */
  read(index: number): Promise<VaultResult<string | null>>
}

export async function beginReadingSnapshot(
  vault: MainVault,
  id: string,
): Promise<VaultResult<Reading>> {
  const open = await vault.mayRead()
  if (!open.ok) return open
  const { shelf, lock } = open.value
  const info = shelf.list().find((copy) => copy.id === id)
  if (info === undefined) return fail('unreachable', 'This copy is not in the vault any more.')
  const name = `Copy of ${info.madeAt.slice(0, 10)}`
  const keysFor = (derivation: ScryptParameters) => lock.keysFor(derivation)
  return readFileOf({ path: shelf.pathOf(id), name, keysFor, isOwn: true })
}

/** A vault that cannot be reached is a reason to read a backup, so only a locked one refuses. */
export async function beginReadingFile(
  vault: MainVault,
  dialogs: Dialogs,
): Promise<VaultResult<Reading>> {
  const open = await vault.mayRead()
  if (!open.ok && open.error.why === 'locked') return open
  const path = await dialogs.pickBackup()
  if (path === null) return CLOSED_DIALOG
  const keysFor = (derivation: ScryptParameters) =>
    open.ok ? open.value.lock.keysFor(derivation) : null
  return readFileOf({ path, name: basename(path), keysFor, isOwn: false })
}

export async function beginRebuilding(vault: MainVault): Promise<VaultResult<Reading>> {
  const rebuilt = await vault.rebuild()
  if (!rebuilt.ok) return rebuilt
  const { header, lines, shortfall } = rebuilt.value
  return ok({
    name: 'The vault',
    header,
    needsPassphrase: false,
    shortfall,
    unlock: async () => ok(null),
    ...servePieces(() => withBreaks(lines)),
  })
}

function* withBreaks(lines: readonly string[]): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

interface Source {
  readonly path: string
  readonly name: string
  readonly keysFor: (derivation: ScryptParameters) => WrappingKey | null
  /** In the vault's own folder, where nobody else writes. */
  readonly isOwn: boolean
}

async function readFileOf(source: Source): Promise<VaultResult<Reading>> {
  const { path, name, keysFor, isOwn } = source
  const header = await readBackupHeader(path)
  if (!header.ok) return header
  const { encryption } = header.value
  const known = encryption === null ? null : keysFor(encryption.key.derivation)
  let key: WrappingKey | null = null
  let mark: string | null = null

  async function verify(candidate: WrappingKey | null): Promise<VaultResult<null>> {
    try {
      const before = await markOf(path)
      const verified = await verifyBackup(path, candidate)
      if (!verified.ok) return verified
      // A file that another one took the place of meanwhile is not the one that was shown.
      if (JSON.stringify(verified.value) !== JSON.stringify(header.ok && header.value))
        return DAMAGED
      key = candidate
      mark = before
      return ok(null)
    } catch (error) {
      return toFailure(error)
    }
  }

  const needsPassphrase = encryption !== null && known === null
  if (!needsPassphrase) {
    const verified = await verify(known)
    if (!verified.ok) return verified
  }
  const served = servePieces(() => readBackupText(path, key))
  const inTurn = createTurns()
  return ok({
    name,
    header: header.value,
    needsPassphrase,
    shortfall: null,
    unlock: async (passphrase) =>
      encryption === null || mark !== null
        ? ok(null)
        : verify(await deriveWrappingKey(passphrase, encryption.key.derivation)),
    cancel: served.cancel,
    // Looking at the file takes time, and several parts may be asked for at once.
    read: (index) =>
      inTurn(async () => {
        if (mark === null) return LOCKED
        try {
          return isOwn || (await markOf(path)) === mark ? await served.read(index) : DAMAGED
        } catch (error) {
          return toFailure(error)
        }
      }),
  })
}

/** Changes with whatever is written to a file, or put in its place. */
async function markOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

function servePieces(
  open: () => AsyncIterable<string> | Iterable<string>,
): Pick<Reading, 'read' | 'cancel'> {
  const inTurn = createTurns()
  let pieces: AsyncGenerator<string> | null = null
  let next = 0
  let last: string | null = null
  let isOpen = true
  return {
    read: (index) =>
      inTurn(async () => {
        if (!isOpen) return ENDED
        if (index === next - 1) return ok(last)
        if (index !== next) return fail('cancelled', 'A part was asked for out of order.')
        pieces ??= cutIntoPieces(open())
        try {
          const piece = await pieces.next()
          last = piece.done === true ? null : piece.value
          next += 1
          return ok(last)
        } catch (error) {
          isOpen = false
          return error instanceof BrokenBody ? DAMAGED : toFailure(error)
        }
      }),
    cancel: () =>
      inTurn(async () => {
        isOpen = false
        last = null
        // Closes the file.
        await pieces?.return(undefined)
      }),
  }
}
