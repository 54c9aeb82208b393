import type { Catalog } from '#shared/catalog.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Day } from '#shared/units/day.ts'
import { dayText, lowerFirst } from './format.ts'

/** Such as "Staff Engineer at a mid-size organization". */
export function roleWords(catalog: Catalog, goal: Goal): string {
  const path = catalog.paths.find(({ id }) => id === goal.path)?.label ?? goal.path
  const place = catalog.organizations.find(({ id }) => id === goal.organization)?.label
  return `${path} at a ${lowerFirst(place ?? goal.organization)}`
}

/** The goal with its date. */
export function goalWords(catalog: Catalog, goal: Goal, asOf: Day): string {
  const role = roleWords(catalog, goal)
  if (goal.by === null) return `${role}, without a date so far`
  return goal.by < asOf
    ? `${role} · your date, ${dayText(goal.by)}, has gone by`
    : `${role} · by ${dayText(goal.by)}`
}
