import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { launchDesktop } from '../support/desktop/launch.ts'
import { brokenRules } from '../support/rig/broken-rules.ts'
import { copyFolder, DAMAGES } from '../support/rig/damage.ts'
import { aWrittenJournal } from '../support/rig/journals.ts'
import { findOriginFolder } from '../support/rig/level-db.ts'
import { meetJournal } from '../support/rig/meet.ts'
import { seeded } from '../support/rig/seeded.ts'
import { digestOf, readStore } from '../support/rig/store.ts'

// Many launches, each with a real browser: a busy machine takes its time.
test.setTimeout(300_000)

interface Lost {
  readonly what: string
  lose(userData: string): void
  readonly title: string
  /** Changes that are still to be seen in the browser. */
  readonly here: string
}

const NOT_HERE = { title: 'Your journal is not here, and the vault has it', here: '0' }

/** What became of the browser's side of a journal, the vault being whole. */
const LOSSES: readonly Lost[] = [
  {
    what: 'whose origin folder was deleted',
    lose: (userData) => rmSync(originOf(userData), { recursive: true }),
    ...NOT_HERE,
  },
  {
    what: 'in a new browser profile, as on a new machine',
    lose: (userData) => rmSync(join(userData, 'stand-in-profile'), { recursive: true }),
    ...NOT_HERE,
  },
  {
    // Nothing can be written to such a storage either, at no launch: it has to be put aside.
    what: 'whose storage the browser cannot open any more',
    lose: (userData) => {
      const damage = DAMAGES.find(({ name }) => name === 'the manifest deleted')
      damage?.inflict(originOf(userData), seeded(1))
    },
    title: 'Your journal cannot be read here, and the vault has it',
    here: '–',
  },
]

function originOf(userData: string): string {
  const origin = findOriginFolder(join(userData, 'stand-in-profile'))
  if (origin === null) throw new Error('The journal has no folder')
  return origin.path
}

test('a lost journal is told of with counts, never taken for a first start, and rebuilt to the same digest', async () => {
  const whole = await aWrittenJournal()
  for (const { what, lose, title, here } of LOSSES) {
    await test.step(`a journal ${what}`, async () => {
      const userData = aFreshFolder()
      copyFolder(whole.userData, userData)
      lose(userData)

      const first = await launchDesktop({ userData })
      const heading = first.page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(title)
      const changes = first.page.getByRole('row', { name: /^Changes/ })
      await expect(changes).toContainText(new RegExp(`${here}\\s*${whole.changes}$`))
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
