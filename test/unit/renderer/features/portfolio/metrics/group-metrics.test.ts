import { describe, expect, it } from 'vitest'
import { catalog } from '#core/catalog/catalog.ts'
import type { PathPortfolio } from '#shared/catalog.ts'
import { groupMetrics } from '../../../../../../src/renderer/features/portfolio/metrics/group-metrics.ts'
import { readRest } from '../../../../../../src/renderer/features/portfolio/metrics/read-rest.ts'
import { aMetric } from '../../../../../support/builders/a-metric.ts'

const portfolio = catalog.portfolios.find(({ path }) => path === 'staff_engineer') as PathPortfolio
const [suggestion] = portfolio.impactMetrics

describe('the metrics of a goal', () => {
  const own = aMetric({ id: '1', path: null })
  const taken = aMetric({ id: '2', path: 'staff_engineer', key: suggestion?.key ?? '' })
  const foreign = aMetric({ id: '3', path: 'cto', key: 'cto/anything' })

  it('are those of its path and of any, the others apart', () => {
    const { followed, others } = groupMetrics([own, taken, foreign], portfolio)
    expect(followed).toEqual([own, taken])
    expect(others).toEqual([foreign])
  })

  it('leave what is followed out of the suggestions', () => {
    expect(groupMetrics([own, foreign], portfolio).suggested).toEqual(portfolio.impactMetrics)
    expect(groupMetrics([taken], portfolio).suggested).toEqual(portfolio.impactMetrics.slice(1))
  })

  it('are all of them, without suggestions, where there is no goal', () => {
    const all = [own, taken, foreign]
    expect(groupMetrics(all, null)).toEqual({ followed: all, suggested: [], others: [] })
  })
})

describe('an address under the metrics', () => {
  it('is the list, the question for an own one, or a metric', () => {
    expect(readRest('')).toEqual({ kind: 'list' })
    expect(readRest('?a=1')).toEqual({ kind: 'list' })
    expect(readRest('add')).toEqual({ kind: 'add' })
    expect(readRest('some-id?a=1')).toEqual({ kind: 'metric', id: 'some-id' })
    expect(readRest('%E0%A4%A')).toEqual({ kind: 'metric', id: '%E0%A4%A' })
    expect(readRest('some-id/more')).toEqual({ kind: 'unknown' })
  })
})
