import { type ReactNode, StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useDatabase, useWorkspace, useWriter } from '../../src/renderer/data/data-context.ts'
import { DataProvider } from '../../src/renderer/data/data-provider.tsx'
import type { Ask } from '../../src/renderer/data/sample-step.ts'
import { useCommands } from '../../src/renderer/data/use-commands.ts'
import { useForecasts } from '../../src/renderer/data/use-forecasts.ts'
import { useCurrentGoal } from '../../src/renderer/data/use-goal.ts'
import { useMilestone, useMilestones } from '../../src/renderer/data/use-milestones.ts'
import { usePredictions } from '../../src/renderer/data/use-predictions.ts'
import { useProfile } from '../../src/renderer/data/use-profile.ts'
import { useProgram } from '../../src/renderer/data/use-program.ts'
import { useLatestRatings, useRatingHistory } from '../../src/renderer/data/use-ratings.ts'
import { useRoadmapCommands } from '../../src/renderer/data/use-roadmap-commands.ts'
import { useSettings } from '../../src/renderer/data/use-settings.ts'
import { useSnapshots } from '../../src/renderer/data/use-snapshots.ts'
import { useStorageSummary } from '../../src/renderer/data/use-storage-summary.ts'
import { DATABASE_NAMES } from '../../src/renderer/data/workspace.ts'
import { createHost } from '../../src/renderer/host/create-host.ts'
import { deleteDatabase, unwrap } from '../support/browser/databases.ts'
import { FakeVault } from '../support/browser/fake-vault.ts'
import { frozen0001 } from '../support/browser/frozen-0001.ts'
import { openRaw, thaw } from '../support/browser/raw-database.ts'
import { someForecastInputs } from '../support/builders/a-forecast.ts'

const roots: Root[] = []

/** Of a browser in which no folder was picked. */
const vault = new FakeVault('web')

afterEach(async () => {
  for (const root of roots.splice(0)) root.unmount()
  for (const name of Object.values(DATABASE_NAMES)) await deleteDatabase(name)
  localStorage.clear()
})

type Tools = ReturnType<typeof useCommands> &
  ReturnType<typeof useRoadmapCommands> &
  ReturnType<typeof useWorkspace>

/** A window of the app: what it shows, and its commands. */
async function openWindow() {
  const place = document.createElement('div')
  const root = createRoot(place)
  roots.push(root)
  const tools: { current: Tools | null } = { current: null }

  function Shown(): ReactNode {
    const isWriter = useWriter()
    const profile = useProfile()
    const history = useRatingHistory('influence', 5)
    const goalId = useCurrentGoal()?.id ?? ''
    const snapshots = useSnapshots(goalId, 10)
    const counts = [useLatestRatings()?.length, history?.length, snapshots?.length]
    const theme = useSettings()?.theme
    const change = useStorageSummary()?.changeNumber
    const milestones = useMilestones(goalId)
    const roadmap = [
      milestones?.map(({ title }) => title).join(),
      useMilestone(milestones?.[0]?.id ?? '')?.title ?? 'none',
      useForecasts(goalId, 5)?.length,
      usePredictions(goalId)?.length,
      useProgram()?.startsOn ?? 'not enrolled',
    ].join('; ')
    tools.current = { ...useCommands(), ...useRoadmapCommands(), ...useWorkspace() }
    const name = profile === undefined ? 'reading' : (profile?.name ?? 'nobody')
    return `ready ${useDatabase().name} ${isWriter ? 'writer' : 'reader'}: ${name}, ${counts.join(' ')} ${theme} ${change} [${roadmap}]`
  }
  function Trouble({ text }: { readonly text: string }): ReactNode {
    const control = useWorkspace()
    tools.current = { ...tools.current, ...control } as Tools
    return text
  }

  root.render(
    <StrictMode>
      <DataProvider vault={vault} renderState={(state) => <Trouble text={JSON.stringify(state)} />}>
        <Shown />
      </DataProvider>
    </StrictMode>,
  )
  return {
    async shows(text: string) {
      await vi.waitFor(() => expect(place.textContent).toContain(text))
    },
    get tools() {
      if (tools.current === null) throw new Error('nothing is shown yet')
      return tools.current
    },
    close: () => root.unmount(),
  }
}

describe('the data provider', () => {
  it('shows its children over an empty database that can be written to', async () => {
    const view = await openWindow()
    await view.shows('ready cairn writer: nobody, 0 0 0 system 0')
  })

  it('shows what a command has stored', async () => {
    const view = await openWindow()
    await view.shows('nobody')
    unwrap(await view.tools.saveProfile({ name: 'Ada' }))
    unwrap(await view.tools.addRating({ subject: 'influence', value: 5 }))
    unwrap(await view.tools.saveSettings({ theme: 'dark' }))
    await view.shows('ready cairn writer: Ada, 1 1 0 dark 3')
  })

  it('shows roadmap and program as they grow', async () => {
    const view = await openWindow()
    await view.shows('[; none; 0; 0; not enrolled]')
    const target = { path: 'cto', organization: 'startup' } as const
    const goalId = unwrap(await view.tools.chooseGoal(target)).id
    for (const title of ['Talk', 'Read']) unwrap(await view.tools.addMilestone(goalId, { title }))
    await view.shows('[Talk,Read; Talk; 0; 0; not enrolled]')
    const inputs = someForecastInputs()
    const days = { p50: inputs.asOf, p80: inputs.asOf, p90: inputs.asOf }
    unwrap(await view.tools.keepForecast(goalId, { days }, inputs))
    const about = { about: 'roadmap', milestoneId: null, statement: 'Done', chance: 0.5 } as const
    const [madeOn, by] = [inputs.asOf, inputs.asOf]
    unwrap(await view.tools.addPrediction({ ...about, goalId, madeOn, by }))
    const startsOn = inputs.asOf
    unwrap(await view.tools.enrollProgram({ startsOn, goalId: null, milestones: [] }))
    await view.shows('[Talk,Read; Talk; 1; 1; 2026-03-01]')
  })

  it('tells the second window that it may read only, until the first closes', async () => {
    const first = await openWindow()
    await first.shows('writer')
    const second = await openWindow()
    await second.shows('reader')
    expect(await second.tools.saveProfile({ name: 'Eve' })).toEqual({
      ok: false,
      error: { type: 'ReadOnly' },
    })
    first.close()
    await second.shows('writer')
    unwrap(await second.tools.saveProfile({ name: 'Eve' }))
    await second.shows('Eve')
  })

  it('says that a newer database is left alone', async () => {
    await thaw(DATABASE_NAMES.own, { ...frozen0001, version: 90 })
    const view = await openWindow()
    await view.shows('"status":"newer","found":9')
  })

  it('says that another window holds up an upgrade, then goes on', async () => {
    await thaw(DATABASE_NAMES.own, frozen0001)
    const held = await openRaw(DATABASE_NAMES.own)
    const view = await openWindow()
    await view.shows('"status":"blocked"')
    held.close()
    await view.shows('ready cairn writer: Ada')
  })

  it('says that data is missing instead of starting over with an empty database', async () => {
    const before = await openWindow()
    await before.shows('nobody')
    unwrap(await before.tools.saveProfile({ name: 'Ada' }))
    before.close()
    await deleteDatabase(DATABASE_NAMES.own)

    const after = await openWindow()
    await after.shows('"status":"missing"')
    after.tools.startAfresh()
    await after.shows('ready cairn writer: nobody')
  })

  it('says why it closed when an upgrade elsewhere took the database', async () => {
    const view = await openWindow()
    await view.shows('ready')
    const upgraded = await openRaw(DATABASE_NAMES.own, 90)
    await view.shows('"status":"closed","because":"upgrade"')
    upgraded.close()
  })

  it('goes into the sample and back without touching own records', async () => {
    const view = await openWindow()
    await view.shows('nobody')
    unwrap(await view.tools.saveProfile({ name: 'Ada' }))
    const host = createHost()
    const ask: Ask = (name, request) => host.call(name, request)
    unwrap(await view.tools.enterSample(ask))
    await view.shows('ready cairn-sample writer: Sample person')

    const reloaded = await openWindow()
    await reloaded.shows('cairn-sample reader: Sample person')
    reloaded.close()

    await view.tools.leaveSample()
    await view.shows('ready cairn writer: Ada')
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('cairn-sample')
  })

  it('starts over after everything was erased', async () => {
    const view = await openWindow()
    await view.shows('nobody')
    unwrap(await view.tools.saveProfile({ name: 'Ada' }))
    unwrap(await view.tools.eraseEverything())
    await view.shows('ready cairn writer: nobody, 0 0 0 system 0')
  })

  it('erases under a window that only reads, which says so and brings nothing back', async () => {
    const writer = await openWindow()
    await writer.shows('writer')
    unwrap(await writer.tools.saveProfile({ name: 'Ada' }))
    const reader = await openWindow()
    await reader.shows('reader: Ada')
    unwrap(await writer.tools.eraseEverything())
    await reader.shows('"status":"closed","because":"erased"')
    await writer.shows('ready cairn writer: nobody, 0 0 0 system 0')
    reader.tools.reopen()
    await reader.shows('ready cairn reader: nobody')
  })
})
