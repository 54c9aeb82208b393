import * as z from 'zod/mini'
import type { CatalogMetric } from '#shared/catalog.ts'
import {
  type Metric,
  type MetricForm,
  type MetricReading,
  metricFormSchema,
  metricReadingSchema,
} from '#shared/records/metric.ts'
import type { Result } from '#shared/result.ts'
import type { Day } from '#shared/units/day.ts'
import type { PathId } from '#shared/vocabulary.ts'
import { commit } from '../commit.ts'
import type { CommitError } from '../commit-error.ts'
import type { CairnDatabase } from '../database.ts'
import { moveToTrash } from '../history/trash.ts'
import { type Recorder, refuse } from '../recorder.ts'
import { findAdopted } from './adopt-suggestions.ts'
import type { PortfolioPlace } from './artifact-repository.ts'
import { getKept } from './kept-records.ts'
import { putInFrontOf, rankBehindAll } from './ranked.ts'

const patchSchema = z.partial(metricFormSchema)

/** A metric to add; all but its title may wait. */
export type MetricToAdd = Pick<MetricForm, 'title'> & Partial<MetricForm>

const OWN: PortfolioPlace = { path: null, key: null }

/** What a metric starts with beside its title. */
const EMPTY_METRIC: Omit<MetricForm, 'title'> = {
  unit: '',
  better: 'higher',
  baseline: null,
  target: null,
  readings: [],
  competencies: [],
  evidence: [],
  artifacts: [],
  notes: '',
}

/** Adds a metric behind all others. */
export function addMetric(
  database: CairnDatabase,
  form: MetricToAdd,
  place: PortfolioPlace = OWN,
): Promise<Result<Metric, CommitError>> {
  const command = { command: 'metrics/add', label: 'Add a metric', draft: form }
  return commit(database, command, (recorder) => putNew(database, recorder, form, place))
}

/** Stores the given fields. */
export function changeMetric(
  database: CairnDatabase,
  id: string,
  patch: Partial<MetricForm>,
): Promise<Result<Metric, CommitError>> {
  const command = { command: 'metrics/change', label: 'Edit a metric', draft: patch }
  return commit(database, command, async (recorder) => {
    const fields = recorder.check(patchSchema, patch) as Partial<MetricForm>
    return recorder.put('metrics', { ...(await getKept(recorder, 'metrics', id)), ...fields })
  })
}

/** Adds a measurement in its place by day. One of the same day gives way to it. */
export function addReading(
  database: CairnDatabase,
  id: string,
  reading: MetricReading,
): Promise<Result<Metric, CommitError>> {
  const command = { command: 'metrics/read', label: 'Add a reading of a metric', draft: reading }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(metricReadingSchema, reading)
    const metric = await getKept(recorder, 'metrics', id)
    return putReadings(recorder, metric, [...without(metric, checked.day), checked])
  })
}

/** Corrects the measurement of a day; another day moves it there. */
export function changeReading(
  database: CairnDatabase,
  id: string,
  day: Day,
  reading: MetricReading,
): Promise<Result<Metric, CommitError>> {
  const label = 'Correct a reading of a metric'
  const command = { command: 'metrics/correct', label, draft: reading }
  return commit(database, command, async (recorder) => {
    const checked = recorder.check(metricReadingSchema, reading)
    const metric = await getWithReading(recorder, id, day)
    const others = without(metric, day).filter((each) => each.day !== checked.day)
    return putReadings(recorder, metric, [...others, checked])
  })
}

/** Takes the measurement of a day away. */
export function removeReading(
  database: CairnDatabase,
  id: string,
  day: Day,
): Promise<Result<Metric, CommitError>> {
  const command = { command: 'metrics/unread', label: 'Remove a reading of a metric' }
  return commit(database, command, async (recorder) => {
    const metric = await getWithReading(recorder, id, day)
    return putReadings(recorder, metric, without(metric, day))
  })
}

/** Moves a metric in front of another, or to the end. */
export function moveMetric(
  database: CairnDatabase,
  id: string,
  before: string | null,
): Promise<Result<Metric, CommitError>> {
  const command = { command: 'metrics/move', label: 'Move a metric' }
  return commit(database, command, (recorder) =>
    putInFrontOf(database, recorder, 'metrics', { id, before }),
  )
}

/** Puts a metric into the trash. */
export function removeMetric(
  database: CairnDatabase,
  id: string,
): Promise<Result<null, CommitError>> {
  return moveToTrash(database, 'metrics', id)
}

/** Makes metrics of suggestions of a path, without numbers; what is there already stays as it is. */
export function adoptMetrics(
  database: CairnDatabase,
  suggested: readonly CatalogMetric[],
  path: PathId,
): Promise<Result<readonly Metric[], CommitError>> {
  const label = suggested.length === 1 ? 'Follow a suggested metric' : 'Follow suggested metrics'
  return commit(database, { command: 'metrics/adopt', label }, async (recorder) => {
    const adopted: Metric[] = []
    for (const { key, title, unit, better, subjects } of suggested) {
      const form = { title, unit, better, competencies: [...subjects] }
      const before = await findAdopted(database, recorder, 'metrics', { path, key })
      const made = adopted.find((each) => each.key === key)
      adopted.push(
        before ?? made ?? (await putNew(database, recorder, form, { path, key }, adopted.length)),
      )
    }
    return adopted
  })
}

/** `after`: how many this very command has put behind all others already. */
async function putNew(
  database: CairnDatabase,
  recorder: Recorder,
  form: MetricToAdd,
  place: PortfolioPlace,
  after = 0,
): Promise<Metric> {
  const fields = recorder.check(metricFormSchema, { ...EMPTY_METRIC, ...form })
  const rank = (await rankBehindAll(database, 'metrics')) + after
  const { path, key } = place
  return recorder.put('metrics', { ...recorder.fresh(), ...fields, path, key, rank })
}

async function getWithReading(recorder: Recorder, id: string, day: Day): Promise<Metric> {
  const metric = await getKept(recorder, 'metrics', id)
  if (metric.readings.some((each) => each.day === day)) return metric
  throw refuse('day', 'a day that has a reading')
}

function without({ readings }: Metric, day: Day): readonly MetricReading[] {
  return readings.filter((each) => each.day !== day)
}

function putReadings(
  recorder: Recorder,
  metric: Metric,
  readings: readonly MetricReading[],
): Promise<Metric> {
  const byDay = readings.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  return recorder.put('metrics', { ...metric, readings: byDay })
}
