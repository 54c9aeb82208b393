import type { Catalog } from '#shared/catalog.ts'
import type { CompetencyPlan, GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Day } from '#shared/units/day.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { CompetencyPlans } from '../competency-plans.tsx'
import { shortDayText, weeksText, wholeText } from '../format.ts'
import { SECTIONS_IN_ORDER, sectionLabel, sectionPurpose } from '../section-labels.ts'
import styles from './plan-preview.module.css'

interface PlanPreviewProps {
  readonly milestones: readonly GeneratedMilestone[]
  readonly competencyPlans: readonly CompetencyPlan[]
  readonly catalog: Catalog
  readonly asOf: Day
}

/** Rows of a section that are shown before the rest is unfolded. Source: judgement. */
const FIRST_ROWS = 3

/** The seven sections with what each would bring. */
export function PlanPreview({ milestones: all, competencyPlans, catalog, asOf }: PlanPreviewProps) {
  return SECTIONS_IN_ORDER.map((id) => {
    const milestones = all.filter(({ section }) => section === id)
    const rest = milestones.slice(FIRST_ROWS)
    return (
      <section key={id} className={styles.section} aria-labelledby={`plan-${id}`}>
        <div className={styles.head}>
          <h2 id={`plan-${id}`} className={styles.label}>
            {sectionLabel(id)}
          </h2>
          <span className={styles.count}>
            {milestones.length === 0 ? 'Nothing needed' : wholeText(milestones.length)}
          </span>
        </div>
        <p className={styles.purpose}>{sectionPurpose(id)}</p>
        <Rows milestones={milestones.slice(0, FIRST_ROWS)} asOf={asOf} />
        {rest.length > 0 && (
          <Disclosure summary={`${wholeText(rest.length)} more`}>
            <Rows milestones={rest} asOf={asOf} />
          </Disclosure>
        )}
        {id === 'competency_development_plan' && competencyPlans.length > 0 && (
          <Disclosure summary="What it aims for in each competency">
            <CompetencyPlans plans={competencyPlans} catalog={catalog} />
          </Disclosure>
        )}
      </section>
    )
  })
}

interface RowsProps {
  readonly milestones: readonly GeneratedMilestone[]
  readonly asOf: Day
}

function Rows({ milestones, asOf }: RowsProps) {
  if (milestones.length === 0) return null
  return (
    <ul className={styles.rows}>
      {milestones.map(({ key, title, outcome, weeks, due }) => (
        <li key={key} className={styles.row}>
          <div>
            <p className={styles.title}>{title}</p>
            {outcome !== '' && <p className={styles.outcome}>{outcome}</p>}
          </div>
          <span className={styles.when}>
            {weeksText(weeks)}
            {due !== null && <> · {shortDayText(due, asOf)}</>}
          </span>
        </li>
      ))}
    </ul>
  )
}
