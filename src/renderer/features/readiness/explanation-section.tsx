import { memo } from 'react'
import type { Explanation } from '#shared/contract/assessment.ts'
import { WaterfallPicture } from '../../ui/picture/waterfall-picture.tsx'
import { Section } from '../../ui/section.tsx'
import { type Items, labelOf } from './items.ts'
import styles from './pictures.module.css'
import { DIMENSION_LABELS } from './summary.ts'

interface ExplanationSectionProps {
  readonly explanation: Explanation
  readonly items: Items
}

/** From 100 down to the score, without a remainder. */
export const ExplanationSection = memo(function ExplanationSection({
  explanation,
  items,
}: ExplanationSectionProps) {
  const losses = explanation.dimensions.map((dimension) => ({
    id: dimension.id,
    label: DIMENSION_LABELS[dimension.id],
    points: dimension.points,
    items: dimension.items
      .filter(({ points }) => points > 0)
      .map(({ id, points }) => ({ id, label: labelOf(items, id), points }))
      .sort((a, b) => b.points - a.points),
  }))
  return (
    <Section
      title="What makes up the score"
      lede="From 100 down: what each part takes away. The numbers add up to your score."
    >
      <div className={styles.picture}>
        <WaterfallPicture
          title="What makes up the score"
          hideTitle
          start={explanation.start}
          losses={losses}
          total={explanation.total}
          totalLabel="Your readiness"
        />
      </div>
    </Section>
  )
})
