import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { aFreshFolder } from '../support/desktop/fresh-folder.ts'
import { passThroughHalfRecord } from '../support/rig/half-record.ts'
import { count } from './support/counts.ts'
import { printFigures } from './support/figures.ts'

const TAILS = count('CRASH_TAILS', 20)

test(`${TAILS} logs that end in half a record: everything is there at the second launch`, async () => {
  let kept = 0
  let rebuilt = 0
  let profile = ''
  for (let tail = 0; tail < TAILS; tail++) {
    const userData = aFreshFolder()
    profile = join(userData, 'stand-in-profile')
    // What a kill leaves behind by itself, and what no clean exit does, but a failing disk may.
    const shown = await passThroughHalfRecord(userData, tail % 4 === 3 ? 'clean exit' : 'kill')
    if (shown === 'open') kept += 1
    if (shown === 'rebuilt') rebuilt += 1
  }
  printFigures(
    'Desktop: a half-written record at the end of the storage log',
    { logs: TAILS, 'kept by a new log': kept, 'rebuilt from the vault': rebuilt },
    { profile, isDesktop: true },
  )
  expect(kept + rebuilt).toBe(TAILS)
})
