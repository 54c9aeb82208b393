import { describe, expect, it } from 'vitest'
import {
  formatRange,
  formatSalary,
  salaryOrigin,
} from '../../../../../src/renderer/features/paths/format.ts'

describe('formats', () => {
  it('say that a range is open above', () => {
    expect(formatRange({ from: 12, to: null })).toBe('12 and more')
  })

  it('show a range of one value as that value', () => {
    expect(formatRange({ from: 5, to: 5 })).toBe('5')
  })

  it('name the currency of a salary', () => {
    expect(formatSalary({ low: 160_000, high: 250_000 })).toContain('USD')
  })

  it('call a salary without a year undated', () => {
    expect(salaryOrigin({ year: null, note: 'A remark.' })).toBe(
      'US dollars a year before tax, undated. A remark.',
    )
    expect(salaryOrigin({ year: 2024, note: 'A remark.' })).toContain('2024')
  })
})
