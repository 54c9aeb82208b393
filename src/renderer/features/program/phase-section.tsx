import type { ReactNode } from 'react'
import type { ProgramPhase } from '#shared/program.ts'
import { Section } from '../../ui/section.tsx'
import { placeId } from './address.ts'
import { type ProgramDates, phaseHours } from './dates.ts'
import { countText, progressText, spanText } from './format.ts'
import styles from './program.module.css'
import { phaseProgress } from './progress.ts'
import type { Taking } from './taking.ts'

interface PhaseSectionProps {
  readonly phase: ProgramPhase
  readonly dates: ProgramDates | null
  readonly taking: Taking | null
  readonly children: ReactNode
}

/** One phase: when, what for, and its modules and experiences. */
export function PhaseSection({ phase, dates, taking, children }: PhaseSectionProps) {
  const span = dates?.phases.get(phase.id)
  const progress = taking === null ? null : phaseProgress(phase, taking.enrollment.partsDone)
  const facts = [
    ...(span === undefined ? [] : [spanText(span)]),
    countText(phase.months, 'month'),
    ...(dates === null ? [] : [`about ${countText(phaseHours(phase, dates), 'hour')} a week`]),
    ...(progress === null ? [] : [`${progressText(progress)} parts ticked off`]),
  ]
  return (
    <div id={placeId(phase.id)} tabIndex={-1} className={styles.place}>
      <Section title={phase.label} lede={facts.join(' · ')}>
        <ul className={styles.objectives}>
          {phase.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
        <ol className={styles.items}>{children}</ol>
      </Section>
    </div>
  )
}
