import type { Metric } from '#shared/records/metric.ts'
import { useRead } from '../use-read.ts'
import { readKeptOne } from './kept-records.ts'
import { readRanked } from './ranked.ts'

/** All metrics of every path in the person's order; undefined while being read. */
export function useMetrics(): readonly Metric[] | undefined {
  return useRead('metrics', (database) => readRanked(database, 'metrics'))
}

/** One metric; undefined while being read, null where there is none. */
export function useMetric(id: string): Metric | null | undefined {
  return useRead(`metric/${id}`, (database) => readKeptOne(database, 'metrics', id))
}
