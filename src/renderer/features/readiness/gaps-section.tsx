import { memo } from 'react'
import type { TargetRequirements } from '#shared/catalog.ts'
import type { AskedLevel, Assessment } from '#shared/contract/assessment.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/section.tsx'
import { numberText, pointsText } from './format.ts'
import { GapRow } from './gap-row.tsx'
import styles from './gaps-section.module.css'
import { type Items, labelOf, requirementSource } from './items.ts'

interface GapsSectionProps {
  readonly assessment: Assessment
  readonly items: Items
  readonly requirements: TargetRequirements
  /** What an own ladder asks for in front of the requirements. */
  readonly asked: readonly AskedLevel[]
}

/** As many as one takes in at a glance; the others wait under a line. */
const SHOWN = 5

/** All that still falls short of the target, the most costly first. */
export const GapsSection = memo(function GapsSection({
  assessment,
  items,
  requirements,
  asked,
}: GapsSectionProps) {
  const { gaps, technical, leadership, experience, explanation } = assessment
  const rated = new Map(Object.entries({ ...technical.capabilities, ...leadership.competencies }))
  const rows = gaps.map((gap) => (
    <GapRow
      key={gap.id}
      gap={gap}
      label={labelOf(items, gap.id)}
      source={requirementSource(requirements, asked, gap.id)}
      assumed={rated.get(gap.id)?.assumed ?? false}
      unsupported={rated.get(gap.id)?.unsupported ?? false}
    />
  ))
  const rest = rows.slice(SHOWN)
  const yearsPoints = explanation.dimensions
    .flatMap((dimension) => dimension.items)
    .find(({ id }) => id === 'years')?.points
  return (
    <Section
      title="What is still missing"
      lede="Everything the role asks for that you have not reached, with the points it costs."
    >
      {rows.length === 0 && (
        <p>Nothing: every rating and challenge meets what the role asks for.</p>
      )}
      <ul className={styles.list}>{rows.slice(0, SHOWN)}</ul>
      {rest.length > 0 && (
        <Disclosure
          summary={rest.length === 1 ? 'One more gap' : `${numberText(rest.length)} more gaps`}
        >
          <ul className={styles.list}>{rest}</ul>
        </Disclosure>
      )}
      {experience.years.attainment < 1 && (
        <p className={styles.years}>
          Years of experience: {numberText(experience.years.current)} of{' '}
          {numberText(experience.years.required)}
          {experience.years.assumed && ' (none entered)'}. They cost {pointsText(yearsPoints ?? 0)},
          and time alone closes them.
        </p>
      )}
    </Section>
  )
})
