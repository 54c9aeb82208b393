import { memo } from 'react'
import type { Assessment } from '#shared/contract/assessment.ts'
import { DIMENSION_IDS } from '#shared/vocabulary.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CairnPicture } from '../../ui/picture/cairn-picture.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { DimensionRow } from './dimension-row.tsx'
import { wholeText } from './format.ts'
import type { Items } from './items.ts'
import styles from './standing.module.css'
import { assumedRatings, DIMENSION_LABELS, limitSentence } from './summary.ts'

interface StandingProps {
  readonly assessment: Assessment
  readonly items: Items
  readonly hasRatings: boolean
}

/** The answer first: the score, what limits it, the next step, and the cairn that shows it. */
export const Standing = memo(function Standing({ assessment, items, hasRatings }: StandingProps) {
  const assumed = assumedRatings(assessment).length
  return (
    <div className={styles.standing}>
      <div className={styles.words}>
        <h2 className={styles.score}>
          <strong>{wholeText(assessment.readiness * 100)}</strong> of {wholeText(100)}
        </h2>
        <p className={styles.sentence}>{limitSentence(assessment, items)}</p>
        <p className={styles.estimate}>
          An estimate from what you entered, with {assessment.confidence.level} confidence.{' '}
          {hasRatings && assumed > 0 && `${wholeText(assumed)} of 13 ratings count as 5 so far. `}
          <ProvenanceMark
            source="judgement"
            note="The parts rest on studies; how they are put together is our choice. The last section says how."
          />
        </p>
      </div>
      <div className={styles.picture}>
        <CairnPicture
          title="Your cairn"
          hideTitle
          stones={DIMENSION_IDS.map((id) => ({
            id,
            label: DIMENSION_LABELS[id],
            attainment: assessment[id].attainment,
          }))}
          limiting={assessment.limiting}
        />
      </div>
      <ul className={styles.rows}>
        {DIMENSION_IDS.map((id) => (
          <DimensionRow
            key={id}
            label={DIMENSION_LABELS[id]}
            attainment={assessment[id].attainment}
            confidence={assessment[id].confidence}
            remark={id === 'organization' ? 'Not in the score' : undefined}
          />
        ))}
      </ul>
      {!hasRatings && (
        <div className={styles.invitation}>
          <Notice
            title="Nothing is rated yet"
            actions={
              <LinkButton variant="primary" href="#/profile">
                Rate yourself
              </LinkButton>
            }
          >
            Every rating counts as 5 until you give your own, so this score is only a beginning. Ten
            minutes on your profile make it yours.
          </Notice>
        </div>
      )}
    </div>
  )
})
