import { expect, type Page } from '@playwright/test'
import { aFreshFolder } from '../desktop/fresh-folder.ts'
import { launchDesktop } from '../desktop/launch.ts'
import { startBurst } from './burst.ts'
import { meetJournal } from './meet.ts'
import { digestOf, readStore } from './store.ts'

/** A loaded machine stores a few a second. Unit: milliseconds. Source: judgement. */
const PATIENCE = 60_000

/** Writes until this many were called saved, and stops. Returns their numbers. */
export async function writeSome(
  page: Page,
  from: number,
  writes: number,
): Promise<readonly number[]> {
  const burst = await startBurst(page, from)
  await expect
    .poll(() => burst.acknowledged.length, { timeout: PATIENCE })
    .toBeGreaterThanOrEqual(writes)
  await burst.stop()
  return burst.acknowledged
}

export interface WrittenJournal {
  readonly userData: string
  readonly digest: string
  readonly changes: number
}

/** A journal of the desktop app with some history, closed in order; a crash lies in the middle of it. */
export async function aWrittenJournal(): Promise<WrittenJournal> {
  const userData = aFreshFolder()
  const first = await launchDesktop({ userData })
  await writeSome(first.page, 1, 30)
  await first.kill()
  const second = await launchDesktop({ userData })
  await meetJournal(second.page)
  await writeSome(second.page, 1000, 30)
  const store = await readStore(second.page)
  await second.close()
  return { userData, digest: digestOf(store), changes: store.changes.length }
}
