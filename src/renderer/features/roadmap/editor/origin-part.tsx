import type { Milestone } from '#shared/records/milestone.ts'
import { useAssessment } from '../../../host/use-assessment.ts'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { challengeLabel } from '../challenge-label.ts'
import { numberText } from '../format.ts'
import { roleWords } from '../goal-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import styles from './editor.module.css'
import { originSentence } from './editor-words.ts'

interface OriginPartProps {
  readonly milestone: Milestone
  readonly view: RoadmapViewProps
}

/** Where it comes from, and which gaps of the goal it works on. */
export function OriginPart({ milestone, view }: OriginPartProps) {
  const { goal, catalog, assessmentRequest } = view
  const { assessment } = useAssessment(assessmentRequest)
  const { competencies, challenge } = milestone
  const gaps = (assessment?.gaps ?? []).flatMap(({ id, current, required, gap }) => {
    const subject = competencies.find((each) => each === id)
    const isChallenge = challenge !== null && challenge === id
    if (gap <= 0 || (subject === undefined && !isChallenge)) return []
    const label =
      subject === undefined
        ? challengeLabel(catalog, challenge ?? 'unfamiliar_ground')
        : subjectLabel(catalog, subject)
    return [`${label}: ${numberText(current)} now, ${numberText(required)} asked for`]
  })
  return (
    <section className={styles.part} aria-labelledby="milestone-origin">
      <h2 id="milestone-origin" className={styles.partTitle}>
        Why it is here
      </h2>
      <p>{originSentence(milestone, roleWords(catalog, goal))}</p>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
