import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { createTurns } from '#shared/vault/in-turn.ts'
import { type Files, LEFT_OVER } from './files.ts'

/**
 * Where backup files are being written, which may be anywhere: a process that is killed leaves a part of one there, and
 * the next start finds and removes it.
 */
export interface UnfinishedBackups {
  /** Notes a file before it is made. Its name ends as those of `LEFT_OVER` do. */
  begin(path: string): Promise<void>
  end(path: string): Promise<void>
  /** Removes what earlier runs left. A folder that does not answer, as on a disk that is not there, is tried again. */
  clear(): Promise<void>
}

const noteSchema = z.array(z.string())

/** @param note the file that holds the paths; there is none while nothing is unfinished */
export function createUnfinishedBackups(note: string, files: Files): UnfinishedBackups {
  const inTurn = createTurns()

  async function read(): Promise<readonly string[]> {
    const bytes = await files.read(note)
    if (bytes === null) return []
    try {
      const parsed = z.safeParse(noteSchema, JSON.parse(bytes.toString()))
      return parsed.success ? parsed.data.filter((path) => LEFT_OVER.test(path)) : []
    } catch {
      // A note that cannot be read is worth nothing, and no data of anybody's.
      return []
    }
  }

  async function write(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) await files.remove(note)
    else await files.writeWhole(note, [JSON.stringify(paths)])
  }

  /** Whether nothing is left of it. */
  async function isRemoved(path: string): Promise<boolean> {
    const [folder, own] = [dirname(path), basename(path)]
    try {
      const names = await files.list(folder)
      for (const name of names ?? []) {
        // While it is written it has one more ending of the same kind.
        const isOurs = name === own || (name.startsWith(`${own}.`) && LEFT_OVER.test(name))
        if (isOurs) await files.remove(join(folder, name))
      }
      return names !== null
    } catch {
      return false
    }
  }

  return {
    begin: (path) => inTurn(async () => write([...(await read()), path])),
    end: (path) => inTurn(async () => write((await read()).filter((each) => each !== path))),
    clear: () =>
      inTurn(async () => {
        const left: string[] = []
        const paths = await read()
        for (const path of paths) if (!(await isRemoved(path))) left.push(path)
        if (paths.length > 0) await write(left)
      }),
  }
}
