import { useState } from 'react'
import { Controller } from 'react-hook-form'
import type { Milestone } from '#shared/records/milestone.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { isOpen } from '../state-words.ts'
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
  /** The one being typed: its year passes through years that make no sense. */
  const [typed, setTyped] = useState<string | null>(null)
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
            render={({ field }) => (
              <TextField
                type="date"
                label={label}
                name={field.name}
                ref={field.ref}
                value={field.value ?? ''}
                onFocus={() => setTyped(name)}
                onChange={(event) => field.onChange(event.currentTarget.value || null)}
                onBlur={() => {
                  field.onBlur()
                  setTyped(null)
                }}
                error={typed === name ? undefined : errorOf(name)}
              />
            )}
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
