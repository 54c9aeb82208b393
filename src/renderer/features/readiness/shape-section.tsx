import { memo } from 'react'
import type { Assessment, ItemResult } from '#shared/contract/assessment.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'
import { CAPABILITY_IDS, COMPETENCY_IDS, type RatingSubject } from '#shared/vocabulary.ts'
import type { RadarAxis } from '../../ui/picture/radar-drawing.tsx'
import { RadarPicture } from '../../ui/picture/radar-picture.tsx'
import { Section } from '../../ui/section.tsx'
import { dayToText } from './format.ts'
import { type Items, labelOf } from './items.ts'
import styles from './pictures.module.css'

interface ShapeSectionProps {
  readonly assessment: Assessment
  readonly items: Items
  readonly earlier: Snapshot | null
}

/** Every rating against what the role asks for, with an earlier day as a ghost. */
export const ShapeSection = memo(function ShapeSection({
  assessment,
  items,
  earlier,
}: ShapeSectionProps) {
  const toAxes = <Id extends RatingSubject>(
    ids: readonly Id[],
    results: Readonly<Record<Id, ItemResult>>,
  ): readonly RadarAxis[] =>
    ids.map((id) => ({
      id,
      label: labelOf(items, id),
      current: results[id].assumed ? null : results[id].current,
      required: results[id].required,
      earlier: earlier?.items[id].current ?? null,
    }))
  const ghost = earlier === null ? {} : { earlierLabel: dayToText(earlier.day) }
  return (
    <Section title="You and the role">
      <div className={styles.pair}>
        <RadarPicture
          title="Technical capabilities"
          axes={toAxes(CAPABILITY_IDS, assessment.technical.capabilities)}
          {...ghost}
        />
        <RadarPicture
          title="Leadership competencies"
          axes={toAxes(COMPETENCY_IDS, assessment.leadership.competencies)}
          {...ghost}
        />
      </div>
    </Section>
  )
})
