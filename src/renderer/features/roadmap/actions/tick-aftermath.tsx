import { useEffect, useRef } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { AskedLevel } from '#shared/contract/assessment.ts'
import { withAsked } from '#shared/ladder/with-asked.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Profile } from '#shared/records/profile.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { useAskedLevels } from '../../../data/ladders/use-asked-levels.ts'
import { useOwnRatings } from '../../../data/use-own-ratings.ts'
import { Button } from '../../../ui/button.tsx'
import { toRatingLevels } from '../../../ui/rating-level.ts'
import { RatingSlider } from '../../../ui/rating-slider.tsx'
import { ChallengeCount } from './challenge-count.tsx'
import styles from './dialogs.module.css'

interface TickAftermathProps {
  readonly milestone: Milestone
  readonly goal: Goal
  readonly profile: Profile | null
  readonly catalog: Catalog
  readonly onClose: () => void
}

/** What finishing may have changed. All of it can be left as it is. */
export function TickAftermath({ milestone, goal, profile, catalog, onClose }: TickAftermathProps) {
  const ratings = useOwnRatings()
  const asked = useAskedLevels(goal) ?? []
  const start = useRef<HTMLParagraphElement>(null)
  // What had the focus has gone; the dialog is read on from its heading.
  useEffect(() => start.current?.closest('dialog')?.querySelector('h2')?.focus(), [])
  const subjects = [...catalog.capabilities, ...catalog.competencies].filter(({ id }) =>
    milestone.competencies.includes(id),
  )
  return (
    <>
      <p ref={start} className={styles.subject}>
        {milestone.title}
      </p>
      {milestone.challenge !== null && (
        <ChallengeCount challenge={milestone.challenge} profile={profile} catalog={catalog} />
      )}
      {subjects.length > 0 && (
        <>
          <p className={styles.lead}>
            Did it change how you see yourself? Move a slider to rate again, or leave it as it is.
          </p>
          {ratings !== undefined &&
            subjects.map((subject) => (
              <RatingSlider
                key={subject.id}
                label={subject.label}
                value={ratings.of(subject.id).value}
                levels={toRatingLevels(catalog.levels, subject.levels)}
                required={requiredFor(catalog, goal, asked, subject.id)}
                onCommit={(value) =>
                  void ratings.rate(subject.id, value, ratingNote(milestone.title))
                }
                error={
                  ratings.of(subject.id).failed
                    ? 'This rating is not stored yet. Move the slider to try again.'
                    : undefined
                }
              />
            ))}
        </>
      )}
      <div className={styles.actions}>
        <Button variant="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  )
}

/** Says in the history what the new opinion came from. */
function ratingNote(title: string): string {
  return `After “${title}”.`
}

function requiredFor(
  catalog: Catalog,
  goal: Goal,
  asked: readonly AskedLevel[],
  subject: RatingSubject,
): number | undefined {
  const found = catalog.targets.find(
    ({ target }) => target.path === goal.path && target.organization === goal.organization,
  )
  const requirements = found && withAsked(found, asked)
  const all: Partial<Record<RatingSubject, { readonly required: number }>> = {
    ...requirements?.capabilities,
    ...requirements?.competencies,
  }
  return all[subject]?.required
}
