import { memo } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { OrganizationFactId } from '#shared/vocabulary.ts'
import { useWriter } from '../../data/data-context.ts'
import { useCommands } from '../../data/use-commands.ts'
import { Section } from '../../ui/section.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { percentText } from './format.ts'
import styles from './opening-section.module.css'
import { useDraft } from './use-draft.ts'

interface OpeningSectionProps {
  readonly organization: Assessment['organization']
  readonly goal: Goal
  readonly catalog: Catalog
}

type Answer = 'yes' | 'no' | 'unknown'

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
] as const

/** The five facts of the fourth stone, asked and kept on the goal. */
export const OpeningSection = memo(function OpeningSection({
  organization,
  goal,
  catalog,
}: OpeningSectionProps) {
  const { saveGoal } = useCommands()
  const isWriter = useWriter()
  const [facts, change] = useDraft(goal.facts, (value) => saveGoal({ facts: value }))

  function answer(id: OrganizationFactId, value: Answer) {
    const { [id]: _before, ...others } = facts
    change(value === 'unknown' ? others : { ...others, [id]: value === 'yes' })
  }

  return (
    <Section
      title="The opening"
      lede={`What your organization adds, at ${percentText(organization.attainment)} now. It is the stone beside the stack: it moves the chances, never your readiness.`}
    >
      <ul className={styles.list}>
        {catalog.organizationFacts.map(({ id, question, weight }) => (
          <li key={id}>
            <SegmentedControl
              label={question}
              value={toAnswer(facts[id])}
              segments={ANSWERS}
              disabled={!isWriter}
              onChange={(value) => answer(id, value)}
            />
            {weight > 1 && <p className={styles.weight}>Counts double.</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
})

function toAnswer(fact: boolean | undefined): Answer {
  if (fact === undefined) return 'unknown'
  return fact ? 'yes' : 'no'
}
