import { memo } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import { ChanceBand } from '../../ui/picture/chance-band.tsx'
import { Section } from '../../ui/section.tsx'
import { horizonWords } from './horizon.ts'
import { OpeningRateField } from './opening-rate-field.tsx'
import styles from './pictures.module.css'

interface ChanceSectionProps {
  readonly assessment: Assessment
  readonly goal: Goal
  readonly catalog: Catalog
}

/** Three numbers side by side, because one alone would promise too much. */
export const ChanceSection = memo(function ChanceSection({
  assessment,
  goal,
  catalog,
}: ChanceSectionProps) {
  const { chance } = assessment
  const by = horizonWords(assessment)
  const rate = catalog.paths.find(({ id }) => id === goal.path)?.openingRate
  return (
    <Section
      title="The chance of the move"
      lede="An estimate, not a promise: being ready is one thing, a place that opens another."
    >
      <div className={styles.picture}>
        <ChanceBand
          title="The chance of the move"
          hideTitle
          rows={[
            { id: 'ready', label: `You are ready ${by}`, value: chance.ready },
            { id: 'opening', label: 'A place opens within a year', value: chance.opening },
            {
              id: 'joint',
              label: `You make the move ${by}`,
              value: chance.joint.middle,
              low: chance.joint.low,
              high: chance.joint.high,
              ...(chance.capped && { remark: 'held at 50% until your manager knows' }),
            },
          ]}
        />
      </div>
      <ul className={styles.list}>
        {chance.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {rate !== undefined && (
        <div className={styles.rate}>
          <OpeningRateField stored={goal.openingRate} usual={rate} />
        </div>
      )}
    </Section>
  )
})
