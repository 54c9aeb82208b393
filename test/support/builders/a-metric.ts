import type { Metric, MetricReading } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** A metric that nobody has measured yet, of any path and nobody's suggestion. */
export function aMetric(overrides: Partial<Metric> = {}): Metric {
  return {
    ...recordBase(),
    title: 'Time from merge to production',
    unit: 'min',
    better: 'lower',
    baseline: null,
    target: null,
    readings: [],
    competencies: ['execution'],
    evidence: [],
    artifacts: [],
    notes: '',
    path: null,
    key: null,
    rank: 1,
    ...overrides,
  }
}

/** A measurement with a source. */
export function aReading(overrides: Partial<MetricReading> = {}): MetricReading {
  return { day: '2026-03-01' as Day, value: 42, source: 'The deploy dashboard', ...overrides }
}
