import type { Catalog } from '#shared/catalog.ts'
import { Section } from '../../../ui/section.tsx'
import { compareChallenges } from './comparison.ts'
import { PairTable } from './pair-table.tsx'
import type { Sides } from './sides.ts'

export interface ComparedChallengesProps {
  catalog: Catalog
  sides: Sides
}

/** Which assignments each role wants to have been through, and how often. */
export function ComparedChallenges({ catalog, sides }: ComparedChallengesProps) {
  const rows = compareChallenges(catalog, sides.first.requirements, sides.second.requirements)
  return (
    <Section
      title="Challenges"
      lede="How often each assignment should have been met. The counts are our judgment."
    >
      <PairTable
        caption="Challenges of both roles"
        sides={sides}
        rows={rows.map(({ label, first, second }) => ({
          label,
          first: times(first),
          second: times(second),
        }))}
      />
    </Section>
  )
}

function times(count: number): string {
  if (count === 0) return 'Not asked for'
  if (count === 1) return 'Once'
  return count === 2 ? 'Twice' : `${count} times`
}
