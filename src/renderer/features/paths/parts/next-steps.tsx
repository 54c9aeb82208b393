import type { NextStep } from '#shared/catalog.ts'
import { type OrganizationSize, PATH_IDS } from '#shared/vocabulary.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { roleHref, rungHref } from '../address.ts'
import styles from './next-steps.module.css'

export interface NextStepsProps {
  steps: readonly NextStep[]
  size: OrganizationSize
}

/** Where a role leads. A step that leaves the map is told without a link. */
export function NextSteps({ steps, size }: NextStepsProps) {
  return (
    <ul className={styles.list}>
      {steps.map((step) => {
        const href = stepHref(step, size)
        return (
          <li key={step.label} className={styles.step}>
            {href === null ? (
              <span>
                {step.label} <span className={styles.remark}>beyond this map</span>
              </span>
            ) : (
              <a href={href}>{step.label}</a>
            )}
            <ProvenanceMark source={step.source} />
          </li>
        )
      })}
    </ul>
  )
}

function stepHref({ to }: NextStep, size: OrganizationSize): string | null {
  if (to === null) return null
  if (to.kind === 'rung') return rungHref(to.id)
  const path = PATH_IDS.find((id) => id === to.id)
  return path === undefined ? null : roleHref({ path, organization: size })
}
