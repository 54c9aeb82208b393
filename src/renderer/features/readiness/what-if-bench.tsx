import type { OrganizationFact } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { Items } from './items.ts'
import type { Trial, TrialStep } from './trial.ts'
import styles from './what-if.module.css'
import { WhatIfGroups } from './what-if-groups.tsx'
import { WhatIfResult } from './what-if-result.tsx'

export interface WhatIfBenchProps {
  readonly before: Assessment
  readonly after: Assessment
  readonly items: Items
  readonly facts: readonly OrganizationFact[]
  readonly trial: Trial
  readonly dispatch: (step: TrialStep) => void
}

/** The sliders with what they would make of the score. */
export function WhatIfBench({ before, after, items, facts, trial, dispatch }: WhatIfBenchProps) {
  return (
    <div className={styles.bench}>
      <WhatIfResult before={before} after={after} />
      <WhatIfGroups
        assessment={before}
        items={items}
        facts={facts}
        trial={trial}
        dispatch={dispatch}
      />
    </div>
  )
}
