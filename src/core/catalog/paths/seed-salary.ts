import type { SalaryBand } from '#shared/catalog.ts'

/** A band that stands in the seed, which gives neither year nor place. Unit: US dollars a year. */
export function seedSalary(
  low: number,
  high: number,
  hourly: SalaryBand['hourly'] = null,
): SalaryBand {
  return {
    low,
    high,
    currency: 'USD',
    year: null,
    hourly,
    note: 'Seed, undated, USD',
    source: 'seed',
  }
}
