import { constants } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, realpath, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PLAIN_PATH } from '#shared/contract/vault.ts'
import { ok } from '#shared/result.ts'
import { createTurns } from '#shared/vault/in-turn.ts'
import { INFLATED_BYTES } from '#shared/vault/limits.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { fail } from './format/failure.ts'
import type { Transfer } from './transfers.ts'
import { ENDED, toFailure } from './trouble.ts'

/** Plain files on their way into a new folder. */
export interface FolderExport extends Transfer {
  /** Name of the new folder, to show. */
  readonly name: string
  /** The parts of one file come in order, the first with index 0. */
  write(path: string, index: number, part: string | Uint8Array): Promise<VaultResult<null>>
  finish(): Promise<VaultResult<null>>
}

/** Most files of one export. Source: judgement, twice an entry a day for a lifetime. */
const MOST_FILES = 60_000

/** Names tried for the folder: `name`, `name-2` and so on. Source: judgement. */
const MOST_NAMES = 100

/** Windows takes these for devices, with any ending, and drops a dot at the end. */
const NOT_PLAIN = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/

const REFUSED = fail('cancelled', 'This is no plain name of a file.')

/** Makes a new folder inside `parent`. Nothing is ever written over, no link followed, nothing left behind by `cancel`. */
export async function beginFolder(
  parent: string,
  wanted: string,
  limits = { files: MOST_FILES, bytes: INFLATED_BYTES },
): Promise<VaultResult<FolderExport>> {
  try {
    const root = await makeRoot(await realpath(parent), wanted)
    return root === null
      ? fail('unreachable', 'There are too many folders of this name.')
      : ok(createExport(root, limits))
  } catch (error) {
    return toFailure(error)
  }
}

async function makeRoot(parent: string, wanted: string): Promise<string | null> {
  for (let number = 1; number <= MOST_NAMES; number++) {
    const root = join(parent, number === 1 ? wanted : `${wanted}-${number}`)
    try {
      await mkdir(root, { mode: 0o700 })
      return root
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return null
}

function createExport(
  root: string,
  limits: { readonly files: number; readonly bytes: number },
): FolderExport {
  const inTurn = createTurns()
  const folders = new Set([root])
  let current: { readonly path: string; readonly handle: FileHandle; next: number } | null = null
  let count = 0
  let bytes = 0
  let isOpen = true

  async function closeFile(): Promise<void> {
    const handle = current?.handle
    current = null
    await handle?.close()
  }

  async function openFile(path: string): Promise<void> {
    await closeFile()
    const parts = path.split('/')
    let folder = root
    await isStillFolder(root)
    for (const part of parts.slice(0, -1)) {
      folder = join(folder, part)
      if (folders.has(folder)) await isStillFolder(folder)
      else await mkdir(folder, { mode: 0o700 })
      folders.add(folder)
    }
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
    const handle = await open(join(folder, parts.at(-1) ?? ''), flags, 0o600)
    current = { path, handle, next: 0 }
    count += 1
  }

  async function write(
    path: string,
    index: number,
    part: string | Uint8Array,
  ): Promise<VaultResult<null>> {
    if (!isOpen) return ENDED
    if (!PLAIN_PATH.test(path) || path.split('/').some((part) => NOT_PLAIN.test(part))) {
      return REFUSED
    }
    bytes += Buffer.byteLength(part)
    if (bytes > limits.bytes || (index === 0 && count >= limits.files)) {
      return fail('full', 'This is more than one export can hold.')
    }
    if (index === 0) await openFile(path)
    if (current?.path !== path || current.next !== index) {
      return fail('cancelled', 'A part came out of order.')
    }
    await current.handle.writeFile(part)
    current.next += 1
    return ok(null)
  }

  return {
    name: basename(root),
    write: (path, index, part) =>
      inTurn(async () => {
        try {
          return await write(path, index, part)
        } catch (error) {
          return toFailure(error)
        }
      }),
    finish: () =>
      inTurn(async () => {
        isOpen = false
        try {
          await closeFile()
          return ok(null)
        } catch (error) {
          return toFailure(error)
        }
      }),
    cancel: () =>
      inTurn(async () => {
        if (!isOpen) return
        isOpen = false
        await closeFile().catch(() => {})
        // A link is removed and not followed. What cannot be removed is an export that ended early.
        await rm(root, { recursive: true, force: true }).catch(() => {})
      }),
  }
}

/** Somebody else could have put a link where the folder was. */
async function isStillFolder(folder: string): Promise<void> {
  const isFolder = (await lstat(folder)).isDirectory()
  const isSame = (await realpath(folder)) === folder
  if (!isFolder || !isSame) {
    throw Object.assign(new Error('A folder was replaced'), { code: 'ENOTDIR' })
  }
}
