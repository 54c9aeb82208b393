import type { Catalog } from '#shared/catalog.ts'
import type { EvidenceCounts } from '../../data/evidence/use-evidence-counts.ts'
import type { OwnRatings } from '../../data/use-own-ratings.ts'
import { Section } from '../../ui/section.tsx'
import styles from './rating-item.module.css'
import { RatingItem } from './rating-item.tsx'
import { type GoalTarget, type RatingGroup, requiredFor } from './subjects.ts'

interface RatingsSectionProps {
  readonly group: RatingGroup
  readonly levels: Catalog['levels']
  readonly target: GoalTarget | null
  readonly ratings: OwnRatings
  readonly evidence: EvidenceCounts | undefined
}

export function RatingsSection({ group, levels, target, ratings, evidence }: RatingsSectionProps) {
  const { id, title, lede, subjects } = group
  const rated = subjects.filter((subject) => ratings.of(subject.id).value !== null).length
  return (
    <Section id={id} title={title} lede={lede}>
      <p className={styles.progress}>
        {rated} of {subjects.length} rated
        {target !== null && `. The tick on a track is what ${target.label} asks for.`}
      </p>
      <ul className={styles.items}>
        {subjects.map((subject) => (
          <li key={subject.id} className={styles.item}>
            <RatingItem
              subject={subject}
              levels={levels}
              required={target === null ? undefined : requiredFor(target, subject.id)}
              ratings={ratings}
              pieces={evidence && (evidence.get(subject.id) ?? 0)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
