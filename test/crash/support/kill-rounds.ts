import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { brokenRules } from '../../support/rig/broken-rules.ts'
import { startBurst } from '../../support/rig/burst.ts'
import { endsInHalfRecord, findOriginFolder, newestLog } from '../../support/rig/level-db.ts'
import type { Shown } from '../../support/rig/meet.ts'
import type { Seeded } from '../../support/rig/seeded.ts'
import { lostOf, readStore } from '../../support/rig/store.ts'

export interface Running {
  readonly page: Page
  kill(): Promise<void>
  close(): Promise<void>
}

export interface KillRounds {
  readonly kills: number
  readonly random: Seeded
  /** A new, empty folder for the next profile. */
  newFolder(): string
  open(folder: string): Promise<Running>
  /** Waits for the journal; where it is lost and can be rebuilt, has it rebuilt. */
  meet(page: Page): Promise<Shown>
  /** Which numbers a second place had when the kill came; without one, all that were called saved count. */
  reached?(page: Page): Promise<readonly number[]>
  /** Browser profile inside the folder. */
  profileOf(folder: string): string
}

export interface KillFigures {
  kills: number
  acknowledged: number
  /** Of these, how many the second place had; 0 where there is none. */
  reached: number
  lost: number
  /** Launches at which the store was rebuilt from the vault. */
  rebuilt: number
  /** Launches at which the browser handed back nothing and nothing could be rebuilt. */
  gone: number
  /** Kills that left half a record at the end of the storage log. */
  halfRecords: number
  /** Rules of the store that did not hold, in words. */
  readonly broken: string[]
  /** The last profile that was used. */
  profile: string
}

/** Kills on one profile before a new one is taken. Source: judgement, so that damage has time to show. */
const KILLS_A_PROFILE = 25

/** Time from the first write of a burst to the kill. Unit: milliseconds. Source: judgement. */
const SHORTEST = 20
const LONGEST = 900

/** Numbers of one burst never meet those of the next. */
const NUMBERS_A_BURST = 10_000

/**
 * Kills at random points of write bursts. Each launch checks everything that was ever acknowledged on this profile,
 * so every kill is looked at more than twice; after the last one come two launches that only look.
 */
export async function killInBursts(rounds: KillRounds): Promise<KillFigures> {
  const figures: KillFigures = {
    kills: 0,
    acknowledged: 0,
    reached: 0,
    lost: 0,
    rebuilt: 0,
    gone: 0,
    halfRecords: 0,
    broken: [],
    profile: '',
  }
  while (figures.kills < rounds.kills) {
    await onOneProfile(rounds, figures)
    const { kills, acknowledged, lost } = figures
    process.stdout.write(
      `  ${kills} of ${rounds.kills} kills: ${acknowledged} acknowledged, ${lost} lost\n`,
    )
  }
  return figures
}

async function onOneProfile(rounds: KillRounds, figures: KillFigures): Promise<void> {
  const folder = rounds.newFolder()
  const profile = rounds.profileOf(folder)
  figures.profile = profile
  let acknowledged: number[] = []
  let last = 0
  const known = new Set<number>()

  /** False where everything is gone and this profile has nothing more to show. */
  const look = async ({ page }: Running): Promise<boolean> => {
    if (rounds.reached !== undefined) {
      const reached = new Set(await rounds.reached(page))
      figures.reached += acknowledged.filter(
        (number) => !known.has(number) && reached.has(number),
      ).length
      for (const number of acknowledged) known.add(number)
      acknowledged = acknowledged.filter((number) => reached.has(number))
    }
    const shown = await rounds.meet(page)
    if (shown === 'rebuilt') figures.rebuilt += 1
    if (shown === 'gone') figures.gone += 1
    const store = await readStore(page)
    const lost = lostOf(store, acknowledged)
    figures.lost += lost.length
    acknowledged = acknowledged.filter((number) => !lost.includes(number))
    figures.broken.push(...brokenRules(store).map((rule) => `after kill ${figures.kills}: ${rule}`))
    return shown !== 'gone'
  }

  for (let round = 0; round < KILLS_A_PROFILE && figures.kills < rounds.kills; round++) {
    const running = await rounds.open(folder)
    if (!(await look(running))) return running.kill()
    const burst = await startBurst(running.page, last + 1)
    await wait(rounds.random.between(SHORTEST, LONGEST))
    await running.kill()
    figures.kills += 1
    figures.acknowledged += burst.acknowledged.length
    acknowledged.push(...burst.acknowledged)
    last += NUMBERS_A_BURST
    if (leftHalfRecord(profile)) figures.halfRecords += 1
  }
  for (let launch = 0; launch < 2; launch++) {
    const running = await rounds.open(folder)
    const isThere = await look(running)
    await running.close()
    if (!isThere) return
  }
}

function leftHalfRecord(profile: string): boolean {
  const origin = findOriginFolder(profile)
  return origin?.backend === 'LevelDB' && endsInHalfRecord(newestLog(origin.path))
}
