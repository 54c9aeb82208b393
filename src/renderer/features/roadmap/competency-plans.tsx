import type { Catalog } from '#shared/catalog.ts'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { subjectLabel } from '../../ui/subject-options.ts'
import styles from './competency-plans.module.css'
import { numberText, wholeText } from './format.ts'

interface CompetencyPlansProps {
  readonly plans: readonly CompetencyPlan[]
  readonly catalog: Catalog
}

/** What the plan says of each competency: where to, by when, what to learn and what will show it. */
export function CompetencyPlans({ plans, catalog }: CompetencyPlansProps) {
  return (
    <ul className={styles.list}>
      {plans.map((plan) => (
        <li key={plan.competency} className={styles.plan}>
          <h3 className={styles.name}>
            {subjectLabel(catalog, plan.competency)}
            <ProvenanceMark source={plan.source} />
          </h3>
          <p className={styles.facts}>{factsOf(plan, catalog)}</p>
          <div className={styles.columns}>
            <Points title="What to learn" points={plan.learningObjectives} />
            <Points title="What you do" points={plan.activities} />
            <Points title="What will show it" points={plan.successMetrics} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <div>
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}

const IMPORTANCE: Readonly<Record<CompetencyPlan['importance'], string>> = {
  critical: 'Critical for the role',
  supporting: 'Supports the role',
  other: 'Good to have',
}

function factsOf(plan: CompetencyPlan, catalog: Catalog): string {
  const level = catalog.levels.find(({ id }) => id === plan.targetLevel)?.label ?? plan.targetLevel
  const { from, to } = plan.timeline
  const months =
    from === to
      ? `${wholeText(to)} ${to === 1 ? 'month' : 'months'}`
      : `${wholeText(from)} to ${wholeText(to)} months`
  return [
    IMPORTANCE[plan.importance],
    `target level ${level}`,
    `${numberText(plan.current)} now, ${numberText(plan.required)} asked for`,
    months,
  ].join(' · ')
}
