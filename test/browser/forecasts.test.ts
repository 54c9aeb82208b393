import { beforeEach, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import type { CairnDatabase } from '../../src/renderer/data/database.ts'
import { keepForecast, readForecasts } from '../../src/renderer/data/forecast-repository.ts'
import { newId } from '../../src/renderer/data/ids.ts'
import { cleanDatabasesAfterEach, openAsWriter, unwrap } from '../support/browser/databases.ts'
import { aGoalIn, expectRefusal } from '../support/browser/roadmap.ts'
import { someForecastInputs } from '../support/builders/a-forecast.ts'

cleanDatabasesAfterEach()

let database: CairnDatabase
let goalId: string
beforeEach(async () => {
  database = await openAsWriter()
  goalId = await aGoalIn(database)
})

const EARLY = { p50: '2026-09-01', p80: '2026-11-01', p90: '2027-01-01' } as Days
const LATE = { p50: '2026-10-01', p80: '2026-12-01', p90: '2027-02-01' } as Days
type Days = Record<'p50' | 'p80' | 'p90', Day>

function keep(day: string, days: Days) {
  const inputs = someForecastInputs({ asOf: day as Day })
  return keepForecast(database, goalId, { days }, inputs)
}

it('a later forecast of the same day takes the place of the earlier one', async () => {
  const first = unwrap(await keep('2026-03-01', EARLY))
  const second = unwrap(await keep('2026-03-01', LATE))
  expect(second).toMatchObject({ id: first.id, day: '2026-03-01', ...LATE })
  expect(await readForecasts(database, goalId, 10)).toEqual([second])
})

it('forecasts read newest first, up to a limit', async () => {
  for (const day of ['2026-03-08', '2026-03-01', '2026-03-15']) unwrap(await keep(day, EARLY))
  const days = (await readForecasts(database, goalId, 2)).map(({ day }) => day)
  expect(days).toEqual(['2026-03-15', '2026-03-08'])
})

it('a forecast is kept with all it was made from', async () => {
  const { inputs } = unwrap(await keep('2026-03-01', EARLY))
  expect(inputs).toMatchObject({ asOf: '2026-03-01', weeklyHours: 4 })
  expect(inputs.milestones).toHaveLength(1)
})

it('a forecast that does not fit is refused', async () => {
  const inputs = someForecastInputs()
  const wrong = { ...EARLY, p80: 'never' as Day }
  await expectRefusal(database, () => keep('2026-03-01', wrong), 'p80')
  const lazy = { ...inputs, weeklyHours: 0 }
  const tired = () => keepForecast(database, goalId, { days: EARLY }, lazy)
  await expectRefusal(database, tired, 'inputs.weeklyHours')
  const nowhere = () => keepForecast(database, newId(), { days: EARLY }, inputs)
  await expectRefusal(database, nowhere, 'goalId')
})
