import { describe, expect, it } from 'vitest'
import type { Day } from '#shared/units/day.ts'
import {
  numberText,
  sourceWords,
  spanWords,
  standingWords,
  trendWords,
  valueText,
} from '../../../../../../src/renderer/features/portfolio/metrics/metric-words.ts'
import { aMetric, aReading } from '../../../../../support/builders/a-metric.ts'

const BEFORE = aReading({ day: '2026-01-01' as Day, value: 38 })
const LAST = aReading({ day: '2026-03-01' as Day, value: 3 })
const TARGET = { value: 2, by: '2026-06-01' as Day }

describe('the words of a metric', () => {
  it('say numbers as they are read', () => {
    expect(numberText(1234.567, 'en')).toBe('1,234.57')
    expect(numberText(0.00012, 'en')).toBe('0.00012')
    expect(numberText(-1e15, 'en')).toBe('-1000T')
    expect(numberText(0, 'en')).toBe('0')
    expect(valueText(12, '%', 'en')).toBe('12%')
    expect(valueText(12, 'a week', 'en')).toBe('12 a week')
    expect(valueText(12, '', 'en')).toBe('12')
  })

  it('say from where to where', () => {
    const metric = aMetric({ unit: 'a week', baseline: BEFORE, target: TARGET })
    expect(spanWords(metric)).toBe('Baseline 38 → target 2 a week by Jun 1, 2026')
    expect(spanWords({ ...metric, unit: '%' })).toBe('Baseline 38% → target 2% by Jun 1, 2026')
    expect(spanWords({ ...metric, target: null })).toBe('Baseline 38 a week')
    expect(spanWords({ ...metric, baseline: null, target: { value: 2, by: null } })).toBe(
      'Target 2 a week',
    )
    expect(spanWords(aMetric())).toBe('')
  })

  it('say how far it is', () => {
    const metric = aMetric({ better: 'lower', baseline: BEFORE, target: TARGET, readings: [LAST] })
    expect(standingWords(metric)).toBe('97% of the way')
    expect(standingWords({ ...metric, readings: [{ ...LAST, value: 2 }] })).toBe('Target reached')
    expect(standingWords({ ...metric, readings: [{ ...LAST, value: 40 }] })).toBe(
      'Behind where it began',
    )
    expect(standingWords({ ...metric, readings: [{ ...LAST, value: 38 }] })).toBe(
      'As at the beginning',
    )
    expect(standingWords({ ...metric, target: null })).toBe('Better than at the beginning')
    expect(standingWords({ ...metric, baseline: null })).toBe('')
  })

  it('tell the trend to who cannot see it', () => {
    const metric = aMetric({ unit: 'a week', better: 'lower' })
    expect(trendWords(metric)).toBe('No reading yet.')
    expect(trendWords({ ...metric, baseline: BEFORE })).toBe(
      '38 a week on Jan 1, 2026; no reading since.',
    )
    expect(trendWords({ ...metric, readings: [LAST] })).toBe('3 a week on Mar 1, 2026.')
    expect(trendWords({ ...metric, baseline: BEFORE, target: TARGET, readings: [LAST] })).toBe(
      'From 38 a week on Jan 1, 2026 to 3 a week on Mar 1, 2026. The target is 2 a week. 97% of the way.',
    )
  })

  it('mark numbers without a source, the baseline among them', () => {
    const bare = { ...BEFORE, source: '' }
    expect(sourceWords(aMetric({ baseline: BEFORE, readings: [LAST] }))).toBe('')
    expect(sourceWords(aMetric({ baseline: bare, readings: [LAST] }))).toBe('No source')
    const both = aMetric({ baseline: bare, readings: [{ ...LAST, source: ' ' }] })
    expect(sourceWords(both)).toBe('No source: 2 numbers')
  })
})
