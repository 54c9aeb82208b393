import type { Assessment } from '#shared/contract/assessment.ts'
import { READINESS_DIMENSION_IDS } from '#shared/vocabulary.ts'
import { Meter } from '../../ui/meter.tsx'
import { CairnDrawing } from '../../ui/picture/cairn-drawing.tsx'
import { differenceText, percentText, wholeText } from './format.ts'
import { DIMENSION_LABELS } from './summary.ts'
import styles from './what-if.module.css'
import { trialFacts } from './what-if-facts.ts'

interface WhatIfResultProps {
  readonly before: Assessment
  readonly after: Assessment
}

/** What the moved sliders would make of it, each value beside the one of today. */
export function WhatIfResult({ before, after }: WhatIfResultProps) {
  const difference = after.readiness - before.readiness
  return (
    <div className={styles.result}>
      <p className={styles.head}>
        <strong className={styles.score}>{wholeText(after.readiness * 100)}</strong> of 100
        <span className={styles.difference} data-less={difference < 0 || undefined}>
          {after === before ? 'as it is now' : `${differenceText(difference)} against now`}
        </span>
      </p>
      <div className={styles.details}>
        <CairnDrawing
          className={styles.drawing}
          attainments={{
            technical: after.technical.attainment,
            leadership: after.leadership.attainment,
            experience: after.experience.attainment,
            organization: after.organization.attainment,
          }}
        />
        {READINESS_DIMENSION_IDS.map((id) => (
          <div key={id} className={styles.dimension}>
            <span>{DIMENSION_LABELS[id]}</span>
            <span>{percentText(after[id].attainment)}</span>
            <Meter
              text={`now ${percentText(before[id].attainment)}`}
              value={after[id].attainment}
              required={before[id].attainment}
            />
          </div>
        ))}
        <dl className={styles.facts}>
          {trialFacts(before, after).map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>
                {fact.after}
                {fact.after !== fact.before && (
                  <span className={styles.before}> now {fact.before}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
