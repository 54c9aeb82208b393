import { randomBytes } from 'node:crypto'
import { basename, join } from 'node:path'
import { ok } from '#shared/result.ts'
import type { BackupHeader } from '#shared/vault/backup-header.ts'
import { isOfRing } from '#shared/vault/rotate.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import type { SnapshotInfo, VaultFailure } from '#shared/vault/vault-state.ts'
import type { Files } from './files.ts'
import {
  readBackupHeader,
  readBackupText,
  verifyBackup,
  verifyWritten,
} from './format/backup-reader.ts'
import { createBackupWriter } from './format/backup-writer.ts'
import type { WrappingKey } from './format/wrapping-key.ts'
import type { Keys } from './keys.ts'
import { toFailure } from './trouble.ts'

/** The copies of the vault. Their ids begin with a number that counts up, so that they sort as they were made. */
export interface Shelf {
  /** Newest first. */
  list(): readonly SnapshotInfo[]
  damaged(): number
  /** Whether a copy tells of another store than the ledger did when it was made: none to rebuild from. */
  isParted(id: string): boolean
  pathOf(id: string): string
  /** Whether the file of a copy is where it was. Throws as a file call does. */
  isThere(id: string): Promise<boolean>
  /** Looks which files are there. Throws as a file call does. */
  refresh(): Promise<void>
  /** Writes a copy, reads it back and verifies it; only then does it count. */
  add(
    header: BackupHeader,
    parts: readonly Buffer[],
    key: WrappingKey | null,
  ): Promise<VaultResult<SnapshotInfo>>
  /** Marks a fresh copy as one that tells of another store. */
  setApart(id: string): Promise<VaultResult<SnapshotInfo | null>>
  remove(ids: readonly string[]): Promise<void>
  /** Reads a copy whole; one that is damaged leaves the list. Fails with `locked` where its key is not known. */
  verify(id: string): Promise<VaultResult<BackupHeader>>
  /** Writes every copy anew under another key, each as a whole or not at all. */
  rewrite(to: WrappingKey | null): Promise<VaultResult<null>>
  /** The key of an encrypted copy; null where there is none or it is not known. */
  keyFor(id: string): Promise<WrappingKey | null>
}

const FILE_NAME = /^(\d{8}-[0-9a-f]{16}(?:-parted)?)\.cairn$/
const PARTED = '-parted'

/** Copies that part from the ledger are kept, but not without end. Source: judgement. */
const PARTED_AT_MOST = 5

export function createShelf(folder: string, files: Files, keys: Keys): Shelf {
  let infos: readonly SnapshotInfo[] = []
  const damaged = new Set<string>()
  let lastNumber = 0
  const pathOf = (id: string) => join(folder, `${id}.cairn`)

  async function describe(id: string, header: BackupHeader): Promise<SnapshotInfo> {
    const { kind, madeAt, databaseId, changeNumber, schema, counts, digest } = header
    const isRing = isOfRing(kind)
    return {
      id,
      kind,
      pinned: !isRing || id.endsWith(PARTED),
      madeAt,
      databaseId,
      changeNumber,
      schema,
      counts,
      digest,
      bytes: await files.size(pathOf(id)),
      encrypted: header.encryption !== null,
    }
  }

  async function keyFor(id: string): Promise<WrappingKey | null> {
    const header = await readBackupHeader(pathOf(id))
    if (!header.ok || header.value.encryption === null) return null
    return keys.forSalt(header.value.encryption.key.derivation)
  }

  async function remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await files.remove(pathOf(id))
    infos = infos.filter(({ id }) => !ids.includes(id))
  }

  async function writeVerified(
    id: string,
    parts: readonly Buffer[],
    key: WrappingKey | null,
  ): Promise<VaultResult<BackupHeader>> {
    await files.writeWhole(pathOf(id), parts)
    return verifyWritten(pathOf(id), key)
  }

  async function verify(id: string): Promise<VaultResult<BackupHeader>> {
    const key = await keyFor(id)
    const header = await verifyBackup(pathOf(id), key)
    if (!header.ok && isBad(header.error)) {
      damaged.add(id)
      infos = infos.filter((info) => info.id !== id)
    }
    return header
  }

  async function rewriteOne(id: string, to: WrappingKey | null): Promise<VaultResult<null>> {
    const from = await keyFor(id)
    const header = await verify(id)
    if (!header.ok) return damaged.has(id) ? ok(null) : header
    const { kind, madeAt, app, databaseId, changeNumber, schema, counts } = header.value
    const subject = { databaseId, changeNumber, schema, counts }
    const writer = createBackupWriter({ subject, kind, madeAt, app }, to)
    for await (const text of readBackupText(pathOf(id), from)) await writer.write(text)
    const done = await writer.finish()
    if (!done.ok) return done
    const written = await writeVerified(id, done.value.parts, to)
    if (!written.ok) return written
    const info = await describe(id, written.value)
    infos = infos.map((each) => (each.id === id ? info : each))
    return ok(null)
  }

  return {
    list: () => infos,
    damaged: () => damaged.size,
    isParted: (id) => id.endsWith(PARTED),
    pathOf,
    keyFor,
    verify,
    remove,
    async isThere(id) {
      const names = (await files.list(folder)) ?? []
      return names.includes(basename(pathOf(id)))
    },
    async refresh() {
      const names = (await files.list(folder)) ?? []
      const ids = names.flatMap((name) => FILE_NAME.exec(name)?.[1] ?? [])
      const known = new Map(infos.map((info) => [info.id, info]))
      const found: SnapshotInfo[] = []
      for (const id of ids.toSorted().toReversed()) {
        lastNumber = Math.max(lastNumber, Number(id.slice(0, 8)))
        const info = known.get(id)
        if (info !== undefined) found.push(info)
        else if (!damaged.has(id)) {
          const header = await readBackupHeader(pathOf(id))
          if (header.ok) found.push(await describe(id, header.value))
          else if (isBad(header.error)) damaged.add(id)
        }
      }
      for (const id of damaged) if (!ids.includes(id)) damaged.delete(id)
      infos = found
    },
    async add(header, parts, key) {
      lastNumber += 1
      const id = `${String(lastNumber).padStart(8, '0')}-${randomBytes(8).toString('hex')}`
      try {
        await files.makeFolder(folder)
        const verified = await writeVerified(id, parts, key)
        if (!verified.ok) {
          await files.remove(pathOf(id))
          return verified
        }
        const info = await describe(id, header)
        infos = [info, ...infos]
        return ok(info)
      } catch (error) {
        await files.remove(pathOf(id)).catch(() => {})
        return toFailure(error)
      }
    },
    async setApart(id) {
      try {
        const info = infos.find((each) => each.id === id)
        if (info === undefined) return ok(null)
        const apart = { ...info, id: `${id}${PARTED}`, pinned: true }
        await files.rename(pathOf(id), pathOf(apart.id))
        infos = infos.map((each) => (each === info ? apart : each))
        const others = infos.filter((each) => each.id.endsWith(PARTED)).slice(PARTED_AT_MOST)
        await remove(others.map((each) => each.id))
        return ok(apart)
      } catch (error) {
        return toFailure(error)
      }
    },
    async rewrite(to) {
      for (const { id } of infos) {
        const done = await rewriteOne(id, to)
        if (!done.ok) return done
      }
      // Nobody can write these anew, and with a passphrase nothing may lie here as plain text.
      if (to !== null) for (const id of damaged) await files.remove(pathOf(id))
      if (to !== null) damaged.clear()
      return ok(null)
    },
  }
}

/** A file that cannot be read now, or not without a passphrase, may be as good as ever: it is looked at again. */
function isBad({ why }: VaultFailure): boolean {
  return why !== 'locked' && why !== 'unreachable'
}
