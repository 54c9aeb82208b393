import { Controller } from 'react-hook-form'
import type { Milestone } from '#shared/records/milestone.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { isOpen } from '../state-words.ts'
import { DateField } from './date-field.tsx'
import styles from './editor.module.css'
import type { MilestoneFormHandle } from './use-milestone-form.ts'

interface DatesPartProps extends MilestoneFormHandle {
  readonly milestone: Milestone
}

const FIELDS = [
  { name: 'start', label: 'Start' },
  { name: 'due', label: 'Due' },
] as const

/** Dates set by hand stay where they are; the others belong to the plan. */
export function DatesPart({ form, flush, errorOf, milestone }: DatesPartProps) {
  const { unpinMilestone } = useRoadmapCommands()
  return (
    <section className={styles.part} aria-labelledby="milestone-dates">
      <h2 id="milestone-dates" className={styles.partTitle}>
        Dates
      </h2>
      <div className={styles.dates}>
        {FIELDS.map(({ name, label }) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => <DateField label={label} field={field} error={errorOf(name)} />}
          />
        ))}
      </div>
      {isOpen(milestone) && (
        <p className={styles.quiet}>
          {milestone.pinned ? (
            <>
              Dates set by you; no schedule moves them.{' '}
              <Button
                size="small"
                variant="quiet"
                className={styles.inLine}
                onClick={() => void flush().then(() => unpinMilestone(milestone.id))}
              >
                Let the plan choose
              </Button>
            </>
          ) : (
            'Chosen by the plan. A date you set stays, and what waits for it moves along.'
          )}
        </p>
      )}
    </section>
  )
}
