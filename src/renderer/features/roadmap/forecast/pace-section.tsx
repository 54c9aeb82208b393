import { useMemo } from 'react'
import type { ForecastReply } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { ProvenanceMark } from '../../../ui/provenance-mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { paceFacts } from './pace-facts.ts'
import { PacePicture } from './pace-picture.tsx'
import styles from './pace-section.module.css'
import { ratioSentence, takeoverSentence } from './pace-words.ts'

interface PaceSectionProps {
  readonly milestones: readonly Milestone[]
  readonly forecast: ForecastReply
  readonly asOf: Day
}

/** What was finished week by week, and when the forecast begins to go by it. */
export function PaceSection({ milestones, forecast, asOf }: PaceSectionProps) {
  const facts = useMemo(() => paceFacts(milestones, asOf), [milestones, asOf])
  return (
    <Section title="Your pace" lede={takeoverSentence(facts, forecast)}>
      {facts.finished > 0 && (
        <div className={styles.picture}>
          <PacePicture title="Finished per week" weeks={facts.weeks} asOf={asOf} />
        </div>
      )}
      <p className={styles.words}>
        {ratioSentence(facts)}{' '}
        <ProvenanceMark
          source="judgement"
          note="From five finished and eight weeks of history on, your own weeks say more than any estimate."
        />
      </p>
    </Section>
  )
}
