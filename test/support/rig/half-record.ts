import { join } from 'node:path'
import { expect } from '@playwright/test'
import { launchDesktop } from '../desktop/launch.ts'
import { brokenRules } from './broken-rules.ts'
import { writeSome } from './journals.ts'
import { appendHalfRecord, findOriginFolder, newestLog } from './level-db.ts'
import { meetJournal, type Shown } from './meet.ts'
import { lostOf, readStore } from './store.ts'

/** Writes that are waited for before and after. */
const WRITES = 5

/**
 * Writes, ends the app, leaves half a record at the end of its storage log, launches, writes on, and looks at the
 * launch after that, which without care finds nothing. Returns how the journal showed itself at its worst.
 */
export async function passThroughHalfRecord(
  userData: string,
  end: 'kill' | 'clean exit',
): Promise<Shown> {
  const first = await launchDesktop({ userData })
  const before = await writeSome(first.page, 1, WRITES)
  await (end === 'kill' ? first.kill() : first.close())

  const origin = findOriginFolder(join(userData, 'stand-in-profile'))
  if (origin?.backend !== 'LevelDB')
    throw new Error('This runtime keeps its storage in another way')
  appendHalfRecord(newestLog(origin.path))

  const second = await launchDesktop({ userData })
  const shown = [await meetJournal(second.page)]
  expect(lostOf(await readStore(second.page), before)).toEqual([])
  const after = await writeSome(second.page, 1000, WRITES)
  await second.close()

  for (let launch = 0; launch < 2; launch++) {
    const again = await launchDesktop({ userData })
    shown.push(await meetJournal(again.page))
    const store = await readStore(again.page)
    expect(lostOf(store, [...before, ...after])).toEqual([])
    expect(brokenRules(store)).toEqual([])
    await again.close()
  }
  if (shown.includes('gone')) return 'gone'
  return shown.includes('rebuilt') ? 'rebuilt' : 'open'
}
