import type { Catalog, Path, TargetRequirements } from '#shared/catalog.ts'
import { formatNumber, formatPercent } from '../../../ui/picture/format.ts'
import { formatRange, formatSalary, formatYears, salaryOrigin } from '../format.ts'
import { type Fact, Facts } from '../parts/facts.tsx'
import { NearnessMeter } from '../parts/nearness-meter.tsx'

export interface RoleFactsProps {
  catalog: Catalog
  path: Path
  requirements: TargetRequirements
  readiness: number | null
  isAssumed: boolean
}

/** The figures of a role at one size. */
export function RoleFacts({ catalog, path, requirements, readiness, isAssumed }: RoleFactsProps) {
  const { experienceYears, teamSize, salary, leadershipBreadth, target } = requirements
  const multiple = catalog.organizations.find(({ id }) => id === target.organization)?.payMultiple
  const facts: Fact[] = [
    {
      label: 'Your readiness',
      value: <NearnessMeter name={path.label} readiness={readiness} isAssumed={isAssumed} />,
    },
    { label: 'Experience', value: formatYears(experienceYears), source: experienceYears.source },
    {
      label: 'Salary a year',
      value: formatSalary(salary),
      source: salary.source,
      origin: salaryOrigin(salary),
      remark: (
        <>
          Before tax, {salary.year ?? 'undated'}.
          {salary.hourly !== null && ` Or ${formatSalary(salary.hourly)} an hour.`}
        </>
      ),
    },
    { label: 'Team size', value: `${formatRange(teamSize)} people`, source: teamSize.source },
    { label: 'Team impact', value: path.teamImpact, source: path.source },
    {
      label: 'Leadership breadth',
      value: `${leadershipBreadth.required} of 10`,
      source: leadershipBreadth.source,
      remark: 'How far beyond your own work you lead.',
    },
    {
      label: 'Openings a year',
      value: formatPercent(path.openingRate.value),
      source: path.openingRate.source,
      origin: path.openingRate.note,
      remark: 'Chance that a place opens to someone who is ready.',
    },
  ]
  if (multiple !== undefined) {
    facts.splice(3, 0, {
      label: 'Pay at this size',
      value: `× ${twoDecimals.format(multiple.value)}`,
      source: multiple.source,
      origin: multiple.note,
      remark: `Median against organizations of 100–${formatNumber(499)} people, US developers, ${multiple.year}.`,
    })
  }
  return <Facts facts={facts} />
}

const twoDecimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2 })
