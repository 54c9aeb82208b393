import '../../../src/renderer/ui/tokens.css'
import '../../../src/renderer/ui/base.css'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { OpenDataContext } from '../../../src/renderer/data/data-context.ts'
import type { CairnDatabase } from '../../../src/renderer/data/database.ts'
import { addMetric } from '../../../src/renderer/data/portfolio/metric-repository.ts'
import { readRanked } from '../../../src/renderer/data/portfolio/ranked.ts'
// Fetched here, since the first fetch takes longer than a test waits.
import '../../../src/renderer/features/portfolio/metrics/editor/stored-metric.tsx'
import { MetricPages } from '../../../src/renderer/features/portfolio/metrics/metric-pages.tsx'
import { createHost } from '../../../src/renderer/host/create-host.ts'
import { HostProvider } from '../../../src/renderer/host/host-context.tsx'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../../support/browser/databases.ts'
import { aGoalIn } from '../../support/browser/roadmap.ts'
import { aReading } from '../../support/builders/a-metric.ts'

cleanDatabasesAfterEach()

const host = createHost()
let root: Root | null = null
let database: CairnDatabase

beforeEach(async () => {
  await page.viewport(1100, 900)
  database = await openAsWriter()
})

afterEach(() => {
  root?.unmount()
  root = null
  document.body.replaceChildren()
})

/** The screen at an address below `#/portfolio/metrics/`. */
function show(rest: string): void {
  const { hook } = memoryLocation({ path: `/portfolio/metrics/${rest}` })
  root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(
    <Router hook={hook}>
      <HostProvider host={host}>
        <OpenDataContext value={{ database, isWriter: true }}>
          <MetricPages rest={rest} />
        </OpenDataContext>
      </HostProvider>
    </Router>,
  )
}

async function aMetricIn(form: Partial<Metric> = {}): Promise<Metric> {
  return unwrap(await addMetric(database, { title: 'Failed invoices', better: 'lower', ...form }))
}

async function stored(): Promise<Metric | undefined> {
  return (await readRanked(database, 'metrics'))[0]
}

/** The core answers through a worker, which the test server hands over file by file. */
const PATIENT = { timeout: 15_000 }

describe('the list of metrics', () => {
  it('follows what the goal suggests, and puts the focus on it', async () => {
    await aGoalIn(database)
    show('')
    const follow = page.getByRole('button', { name: /^Follow this: System performance/ })
    await expect.element(follow, PATIENT).toBeVisible()
    await follow.click()
    const link = page.getByRole('link', { name: /System performance/ })
    await expect.element(link).toHaveFocus()
    expect(follow.elements()).toEqual([])
    expect(await stored()).toMatchObject({ path: 'staff_engineer', readings: [] })
  })

  it('marks a number without a source, and says the trend in words', async () => {
    await aMetricIn({
      unit: 'a week',
      baseline: aReading({ day: '2026-01-01' as Day, value: 40 }),
      target: { value: 10, by: null },
      readings: [aReading({ day: '2026-02-01' as Day, value: 25, source: '' })],
    })
    show('')
    await expect.element(page.getByText('No source'), PATIENT).toBeVisible()
    await expect
      .element(page.getByText('From 40 a week on Jan 1, 2026 to 25 a week on Feb 1, 2026.'))
      .toHaveTextContent('50% of the way.')
  })
})

describe('the order of metrics', () => {
  it('changes by keyboard, and the focus stays', async () => {
    await aMetricIn({ title: 'First' })
    await aMetricIn({ title: 'Second' })
    show('')
    const second = page.getByRole('link', { name: 'Second' })
    await expect.element(second, PATIENT).toBeVisible()
    ;(second.element() as HTMLElement).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ title: 'Second' }))
    await expect.element(second).toHaveFocus()
    await expect.element(page.getByText('Second is now 1 of 2')).toBeInTheDocument()
  })
})

describe('the page of a metric', () => {
  it('takes a reading by keyboard alone, its day included', async () => {
    const { id } = await aMetricIn()
    show(id)
    const add = page.getByRole('button', { name: 'Add a reading' })
    await expect.element(add, PATIENT).toBeVisible()
    ;(add.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByLabelText('Value').first()).toHaveFocus()
    await userEvent.keyboard('-12,5')
    const day = page.getByLabelText('Day').first()
    await userEvent.fill(day, '2026-03-02')
    await userEvent.keyboard('{Enter}')
    // The button is there again, and the focus on it.
    await expect.element(add).toHaveFocus()
    expect((await stored())?.readings).toEqual([{ day: '2026-03-02', value: -12.5, source: '' }])
  })

  it('says what is missing, and lets go of it with Escape', async () => {
    const { id } = await aMetricIn()
    show(id)
    await page.getByRole('button', { name: 'Add a reading' }).click()
    await page.getByRole('button', { name: 'Add the reading' }).click()
    await expect.element(page.getByText('This takes a number.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('button', { name: 'Add a reading' })).toHaveFocus()
    expect((await stored())?.readings).toEqual([])
  })

  it('corrects a reading where it stands, and removes it', async () => {
    const { id } = await aMetricIn({ readings: [aReading({ day: '2026-02-01' as Day, value: 9 })] })
    show(id)
    const correct = page.getByRole('button', { name: 'Correct the reading of Feb 1, 2026' })
    await correct.click()
    await userEvent.fill(page.getByLabelText('Value').first(), '8')
    await page.getByRole('button', { name: 'Store the correction' }).click()
    await expect.element(correct).toHaveFocus()
    expect((await stored())?.readings).toMatchObject([{ day: '2026-02-01', value: 8 }])
    await page.getByRole('button', { name: 'Remove the reading of Feb 1, 2026' }).click()
    await expect.element(page.getByRole('button', { name: 'Add a reading' })).toHaveFocus()
    expect((await stored())?.readings).toEqual([])
  })

  it('stores baseline and target once they have a value, and lets them go without one', async () => {
    const { id } = await aMetricIn()
    show(id)
    const source = page.getByLabelText('Source')
    await userEvent.fill(source, 'Dashboard')
    const [value, target] = [
      page.getByLabelText('Value').first(),
      page.getByLabelText('Value').last(),
    ]
    await userEvent.fill(value, 'many')
    await expect.element(page.getByText('Not stored yet: this field takes a number')).toBeVisible()
    await userEvent.fill(value, '40')
    await userEvent.fill(target, '10')
    await vi.waitFor(async () =>
      expect(await stored()).toMatchObject({
        baseline: { value: 40, source: 'Dashboard' },
        target: { value: 10, by: null },
      }),
    )
    await userEvent.fill(value, '')
    await vi.waitFor(async () => expect((await stored())?.baseline).toBeNull())
    await expect.element(source).toHaveValue('Dashboard')
  })

  it('draws a trend of any numbers, and has it as a table', async () => {
    const { id } = await aMetricIn({
      target: { value: 1e15, by: null },
      readings: [
        aReading({ day: '2026-01-01' as Day, value: -1e15 }),
        aReading({ day: '2026-02-01' as Day, value: 0.000_1 }),
      ],
    })
    show(id)
    await page.getByRole('button', { name: 'Show as table' }).click()
    await expect.element(page.getByRole('cell', { name: '0.0001' }).first()).toBeVisible()
    const drawn = document.querySelector('svg[data-picture]')?.outerHTML ?? ''
    expect(drawn).not.toContain('NaN')
  })
})
