import { useController } from 'react-hook-form'
import type { Challenge } from '#shared/catalog.ts'
import type { ChallengeId } from '#shared/vocabulary.ts'
import { Badge } from '../../ui/badge.tsx'
import { Section } from '../../ui/section.tsx'
import type { ProfileFormProps } from './about-section.tsx'
import styles from './challenges-section.module.css'
import { CountStepper } from './count-stepper.tsx'
import type { GoalTarget } from './subjects.ts'

interface ChallengesSectionProps extends ProfileFormProps {
  readonly challenges: readonly Challenge[]
  readonly target: GoalTarget | null
}

/** Ten kinds of assignment, and how often each was met. */
export function ChallengesSection({ form, challenges, target }: ChallengesSectionProps) {
  const { field } = useController({ control: form.control, name: 'challengesDone' })
  const needed = new Map(target?.requirements.challenges.map(({ id, needed }) => [id, needed]))

  function setCount(id: ChallengeId, count: number) {
    const { [id]: _before, ...others } = field.value
    field.onChange(count === 0 ? others : { ...others, [id]: count })
  }

  return (
    <Section
      id="challenges"
      title="Challenges met"
      lede="Leaders learn most from ten kinds of assignment. Count how often you went through each."
    >
      <ul className={styles.list}>
        {challenges.map(({ id, label, description, example }) => {
          const count = field.value[id] ?? 0
          const asked = needed.get(id)
          return (
            <li key={id} className={styles.challenge}>
              <div className={styles.text}>
                <h3 className={styles.label}>
                  {label}
                  {asked !== undefined && (
                    <Badge tone={count >= asked ? 'good' : 'wait'}>
                      {target?.label} asks for {asked}
                    </Badge>
                  )}
                </h3>
                <p>{description}</p>
                <p className={styles.example}>{example}</p>
              </div>
              <CountStepper label={label} count={count} onChange={(next) => setCount(id, next)} />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
