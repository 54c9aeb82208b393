import type { Program } from '#shared/program.ts'
import { Meter } from '../../ui/meter.tsx'
import { placeHref } from './address.ts'
import { bringUp } from './bring-up.ts'
import { progressText } from './format.ts'
import styles from './program.module.css'
import { type PartsDone, phaseProgress } from './progress.ts'

interface PhaseIndexProps {
  readonly program: Program
  readonly partsDone: PartsDone
}

/** The three phases with how far each is, and the way down to them. */
export function PhaseIndex({ program, partsDone }: PhaseIndexProps) {
  return (
    <nav aria-label="Phases" className={styles.index}>
      <ul>
        {program.phases.map((phase) => {
          const progress = phaseProgress(phase, partsDone)
          const text = `${progressText(progress)} parts`
          return (
            <li key={phase.id}>
              <a href={placeHref(phase.id)} onClick={() => bringUp(phase.id)}>
                {phase.label}
              </a>
              <span className={styles.count}>{text}</span>
              <Meter
                text={`${phase.label}: ${text} ticked off`}
                value={progress.done / progress.total}
              />
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
