import type { Catalog } from '#shared/catalog.ts'
import { formatPercent } from '../../../ui/picture/format.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { formatRange, formatSalary, formatYears, salaryOrigin } from '../format.ts'
import { NearnessMeter } from '../parts/nearness-meter.tsx'
import type { Nearness } from '../use-person.ts'
import styles from './compared-facts.module.css'
import { PairTable } from './pair-table.tsx'
import type { ComparedSide, Sides } from './sides.ts'

export interface ComparedFactsProps {
  catalog: Catalog
  sides: Sides
  nearness: Nearness
}

/** The figures of both roles. */
export function ComparedFacts({ catalog, sides, nearness }: ComparedFactsProps) {
  const rows = FACTS.map(({ label, show }) => ({
    label,
    first: show(sides.first),
    second: show(sides.second),
  }))
  const toOrganization = ({ requirements: { target } }: ComparedSide) =>
    catalog.organizations.find(({ id }) => id === target.organization)?.label
  const toMeter = ({ name, requirements: { target } }: ComparedSide) => (
    <NearnessMeter name={name} readiness={nearness.of(target)} isAssumed={nearness.isAssumed} />
  )
  return (
    <PairTable
      caption="Figures of both roles"
      sides={sides}
      rows={[
        { label: 'Your readiness', first: toMeter(sides.first), second: toMeter(sides.second) },
        {
          label: 'Organization',
          first: toOrganization(sides.first),
          second: toOrganization(sides.second),
        },
        ...rows,
      ]}
    />
  )
}

const FACTS = [
  {
    label: 'Experience',
    show: ({ requirements: { experienceYears } }: ComparedSide) => (
      <span className={styles.figure}>
        {formatYears(experienceYears)}
        <ProvenanceMark source={experienceYears.source} />
      </span>
    ),
  },
  {
    label: 'Salary a year',
    show: ({ requirements: { salary } }: ComparedSide) => (
      <span className={styles.figure}>
        {formatSalary(salary)}
        <ProvenanceMark source={salary.source} note={salaryOrigin(salary)} />
      </span>
    ),
  },
  {
    label: 'Team size',
    show: ({ requirements: { teamSize } }: ComparedSide) => (
      <span className={styles.figure}>
        {formatRange(teamSize)} people
        <ProvenanceMark source={teamSize.source} />
      </span>
    ),
  },
  { label: 'Team impact', show: ({ path }: ComparedSide) => path?.teamImpact },
  {
    label: 'Leadership breadth',
    show: ({ requirements: { leadershipBreadth } }: ComparedSide) => (
      <span className={styles.figure}>
        {leadershipBreadth.required} of 10
        <ProvenanceMark source={leadershipBreadth.source} />
      </span>
    ),
  },
  {
    label: 'Openings a year',
    show: ({ path }: ComparedSide) =>
      path === undefined ? null : (
        <span className={styles.figure}>
          {formatPercent(path.openingRate.value)}
          <ProvenanceMark source={path.openingRate.source} note={path.openingRate.note} />
        </span>
      ),
  },
  { label: 'At this size', show: ({ requirements: { scope } }: ComparedSide) => scope },
] as const
