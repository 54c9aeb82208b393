import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { copyFolder } from '../support/rig/damage.ts'
import { aWrittenJournal } from '../support/rig/journals.ts'
import { findOriginFolder } from '../support/rig/level-db.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { brokenRules, digestOf, readStore } from '../support/rig/store.ts'

// Many launches, each with a real browser: a busy machine takes its time.
test.setTimeout(300_000)

/** What became of the browser's side of a journal, the vault being whole. */
const LOSSES = [
  [
    'whose origin folder was deleted',
    (userData: string) => {
      const origin = findOriginFolder(join(userData, 'stand-in-profile'))
      if (origin === null) throw new Error('The journal has no folder')
      rmSync(origin.path, { recursive: true })
    },
  ],
  [
    'in a new browser profile, as on a new machine',
    (userData: string) => rmSync(join(userData, 'stand-in-profile'), { recursive: true }),
  ],
] as const

test('a lost journal is told of with counts, never taken for a first start, and rebuilt to the same digest', async () => {
  const whole = await aWrittenJournal()
  for (const [what, lose] of LOSSES) {
    await test.step(`a journal ${what}`, async () => {
      const userData = aFreshFolder()
      copyFolder(whole.userData, userData)
      lose(userData)

      const first = await launchDesktop({ userData })
      const heading = first.page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText('Your journal is not here, and the vault has it')
      const changes = first.page.getByRole('row', { name: /^Changes/ })
      await expect(changes).toContainText(new RegExp(`0\\s*${whole.changes}$`))
      expect(await meetJournal(first.page)).toBe('rebuilt')
      const rebuilt = await readStore(first.page)
      expect(digestOf(rebuilt)).toBe(whole.digest)
      expect(brokenRules(rebuilt)).toEqual([])
      await first.close()

      const second = await launchDesktop({ userData })
      expect(await meetJournal(second.page)).toBe('open')
      expect(digestOf(await readStore(second.page))).toBe(whole.digest)
      await second.close()
    })
  }
})
