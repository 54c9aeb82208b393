import type { Capability, Catalog, Competency } from '#shared/catalog.ts'
import type { OwnRatings } from '../../data/use-own-ratings.ts'
import { toRatingLevels } from '../../ui/rating-level.ts'
import { RatingSlider } from '../../ui/rating-slider.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './ratings-step.module.css'

interface RatingsStepProps {
  readonly ratings: OwnRatings
  readonly catalog: Catalog
}

/** Thirteen sliders without the role's demands: a first opinion should not be pulled toward them. */
export function RatingsStep({ ratings, catalog }: RatingsStepProps) {
  return ratingGroups(catalog).map(({ title, subjects }) => (
    <Section key={title} title={title}>
      <ul className={styles.sliders}>
        {subjects.map(({ id, label, levels }) => {
          const { value, failed } = ratings.of(id)
          return (
            <li key={id}>
              <RatingSlider
                label={label}
                value={value}
                levels={toRatingLevels(catalog.levels, levels)}
                onCommit={(next) => void ratings.rate(id, next)}
                error={failed ? 'Not stored yet. Move the slider to try again.' : undefined}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  ))
}

interface RatingGroup {
  readonly title: string
  readonly subjects: ReadonlyArray<Capability | Competency>
}

function ratingGroups({ capabilities, competencies }: Catalog): readonly RatingGroup[] {
  const isAboutPeople = ({ group }: Competency) => group === 'leadership_competencies'
  return [
    { title: 'Your technical work', subjects: capabilities },
    { title: 'The people around you', subjects: competencies.filter(isAboutPeople) },
    {
      title: 'Direction and delivery',
      subjects: competencies.filter((competency) => !isAboutPeople(competency)),
    },
  ]
}
