import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import * as nodeCalls from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** What is asked of the file system; a test puts a faulty one in its place. */
export type FileCalls = Pick<
  typeof nodeCalls,
  'chmod' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'statfs'
>

/** The file is not the one that was left: another program wrote to it, or a write could not be taken back. */
export class ChangedFile extends Error {}

/**
 * The few ways in which the vault touches the disk. All throw the system's own errors. Folders are made 0700 and
 * files 0600.
 */
export interface Files {
  /** Durable once it returns, with the folders above it that had to be made. */
  makeFolder(folder: string): Promise<void>
  /** Names in a folder; null where there is none. */
  list(folder: string): Promise<string[] | null>
  /** Null where there is no such file. */
  read(path: string): Promise<Buffer | null>
  /** Unit: bytes. */
  size(path: string): Promise<number>
  /** Unit: bytes. */
  freeBytes(folder: string): Promise<number>
  /**
   * Adds to the end of a file that exists and is `at` bytes long, and flushes. What could not be flushed is taken
   * back as far as the disk lets it. Throws ChangedFile at another length.
   */
  append(path: string, at: number, text: string): Promise<void>
  cutTo(path: string, bytes: number): Promise<void>
  /** All or nothing: a file beside it, flushed and read back, renamed over it, and the folder flushed. */
  writeWhole(path: string, parts: readonly (string | Buffer)[]): Promise<void>
  /** Durable once it returns. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** With all that is in it. Links are removed and not followed. */
  removeFolder(folder: string): Promise<void>
  flushFolder(folder: string): Promise<void>
}

/** What a write that was cut short leaves behind. */
export const LEFT_OVER = /\.[0-9a-f]{16}\.tmp$/

export function createFiles(calls: FileCalls = nodeCalls): Files {
  const files: Files = {
    async makeFolder(folder) {
      const first = await calls.mkdir(folder, { recursive: true, mode: 0o700 })
      await calls.chmod(folder, 0o700)
      if (first === undefined) return
      // A folder is on the disk once the one above it is.
      const end = dirname(resolve(first))
      for (let above = dirname(resolve(folder)); ; above = dirname(above)) {
        await files.flushFolder(above)
        if (above === end || above === dirname(above)) return
      }
    },
    list: (folder) => unlessMissing(calls.readdir(folder)),
    read: (path) => unlessMissing(calls.readFile(path)),
    size: async (path) => (await calls.stat(path)).size,
    async freeBytes(folder) {
      const { bavail, bsize } = await calls.statfs(folder)
      return bavail * bsize
    },
    async append(path, at, text) {
      // Opened anew each time and never made: a file that was deleted meanwhile must not go on living unseen.
      const handle = await calls.open(path, 'r+')
      try {
        if ((await handle.stat()).size !== at) throw new ChangedFile()
        await writeAndFlush(handle, Buffer.from(text), at)
      } finally {
        await handle.close()
      }
    },
    async cutTo(path, bytes) {
      const handle = await calls.open(path, 'r+')
      try {
        await handle.truncate(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    async writeWhole(path, parts) {
      const beside = nameBeside(path)
      const hash = createHash('sha256')
      try {
        const handle = await calls.open(beside, 'wx', 0o600)
        try {
          for (const part of parts) {
            await handle.writeFile(part)
            hash.update(part)
          }
          await handle.sync()
        } finally {
          await handle.close()
        }
        const kept = createHash('sha256').update(await calls.readFile(beside))
        if (kept.digest('hex') !== hash.digest('hex')) throw new ChangedFile()
        await files.rename(beside, path)
      } catch (error) {
        await calls.rm(beside, { force: true }).catch(() => {})
        throw error
      }
    },
    async rename(from, to) {
      await calls.rename(from, to)
      await files.flushFolder(dirname(to))
    },
    remove: (path) => calls.rm(path, { force: true }),
    removeFolder: (folder) => calls.rm(folder, { recursive: true, force: true }),
    async flushFolder(folder) {
      // Windows neither knows nor needs this.
      if (process.platform === 'win32') return
      const handle = await calls.open(folder, 'r')
      try {
        await handle.sync()
      } catch (error) {
        // Some shares and drives keep no folders to flush; what they were given is all there is to do.
        if (!UNFLUSHED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      } finally {
        await handle.close()
      }
    },
  }
  return files
}

/** As `writeWhole`, while the app quits and nothing can be waited for any more. */
export function writeAtExit(path: string, text: string): void {
  const beside = nameBeside(path)
  const file = openSync(beside, 'wx', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

export function removeAtExit(path: string): void {
  rmSync(path, { force: true })
}

const UNFLUSHED = ['EINVAL', 'ENOTSUP', 'EPERM']

function nameBeside(path: string): string {
  return `${path}.${randomBytes(8).toString('hex')}.tmp`
}

async function writeAndFlush(handle: nodeCalls.FileHandle, bytes: Buffer, at: number) {
  try {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
      done += bytesWritten
    }
    await handle.sync()
  } catch (error) {
    await handle.truncate(at).catch(() => {})
    throw error
  }
}

async function unlessMissing<Value>(read: Promise<Value>): Promise<Value | null> {
  try {
    return await read
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
