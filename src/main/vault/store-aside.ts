import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ok } from '#shared/result.ts'
import type { VaultResult } from '#shared/vault/vault.ts'
import { toFailure } from './trouble.ts'

/** Stores put aside that stay: each is as large as the store was. Source: judgement. */
const KEPT = 2

interface StorePlace {
  /** Where the runtime keeps the page's databases. */
  readonly store: string
  /** Where stores that could not be opened are kept. */
  readonly aside: string
  readonly now: () => string
  /** Has the runtime drop the page's databases, whether or not it can open them. */
  readonly drop: () => Promise<void>
}

/** What becomes of the runtime's own storage when it cannot be opened any more. */
export interface StoreAside {
  /**
   * Makes room for a rebuild: the files are copied aside as they are, for whoever knows how to read them, and only
   * then dropped. Fails with `full` or `unreachable`, and then nothing was dropped.
   */
  set(): Promise<VaultResult<null>>
  /** Removes whatever was ever put aside. */
  forget(): Promise<VaultResult<null>>
}

export function createStoreAside({ store, aside, now, drop }: StorePlace): StoreAside {
  return {
    set: () =>
      attempt(async () => {
        const target = join(aside, now().replaceAll(':', '-'))
        await mkdir(aside, { recursive: true, mode: 0o700 })
        await cp(store, target, { recursive: true, filter: (path) => !path.endsWith('LOCK') })
        await drop()
        const kept = (await readdir(aside)).sort().reverse()
        for (const name of kept.slice(KEPT)) await rm(join(aside, name), { recursive: true })
      }),
    forget: () => attempt(() => rm(aside, { recursive: true, force: true })),
  }
}

async function attempt(work: () => Promise<void>): Promise<VaultResult<null>> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    return toFailure(error)
  }
}
