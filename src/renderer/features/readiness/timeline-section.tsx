import { memo } from 'react'
import type { Assessment } from '#shared/contract/assessment.ts'
import { TimelineBand } from '../../ui/picture/timeline-band.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { Section } from '../../ui/section.tsx'
import { monthAfter } from './format.ts'
import type { Items } from './items.ts'
import styles from './pictures.module.css'
import { bandSentence, basisSentence } from './timeline-words.ts'

interface TimelineSectionProps {
  readonly assessment: Assessment
  readonly items: Items
}

/** When every gap could be closed: a band of dates, never one day. */
export const TimelineSection = memo(function TimelineSection({
  assessment,
  items,
}: TimelineSectionProps) {
  const { timeline, asOf } = assessment
  return (
    <Section title="When you could be ready" lede={bandSentence(timeline, items)}>
      {timeline.pending.length > 0 && (
        <div className={styles.picture}>
          <TimelineBand
            title="When you could be ready"
            hideTitle
            p50={timeline.p50}
            p80={timeline.p80}
            p90={timeline.p90}
            beyond={timeline.beyondHorizon}
            // A date that has gone by is named at the top of the room; on the line it would stand at today.
            goalWeeks={timeline.goalWeeks === 0 ? null : timeline.goalWeeks}
            weekToLabel={(week) => monthAfter(asOf, week)}
            note={
              <>
                {basisSentence(timeline)}{' '}
                <ProvenanceMark
                  source="study"
                  note="Students’ theses took 64% longer than planned; the spread around it is our judgment."
                />
              </>
            }
          />
        </div>
      )}
    </Section>
  )
})
