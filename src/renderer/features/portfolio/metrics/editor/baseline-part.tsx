import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { MetricReading } from '#shared/records/metric.ts'
import { today } from '../../../../data/clock.ts'
import { NumberField } from '../../../../ui/number-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../../editor/editor.module.css'
import { DayField } from '../day-field.tsx'
import { notStored } from './not-stored.ts'
import type { MetricFormHandle } from './use-metric-form.ts'

interface BaselinePartProps extends MetricFormHandle {
  readonly unit: string
}

/** A baseline whose value is not there yet. */
type Coming = Omit<MetricReading, 'value'> & { readonly value: number | null }

/** How it was before the person's work. Without a value there is no baseline. */
export function BaselinePart({ form: { control }, unit }: BaselinePartProps) {
  const { field } = useController({ control, name: 'baseline' })
  const [coming, setComing] = useState<Coming>(() => ({ day: today(), value: null, source: '' }))
  const shown: Coming = field.value ?? coming

  function change(patch: Partial<Coming>) {
    const { value, ...rest } = { ...shown, ...patch }
    if (value === null) {
      setComing({ value, ...rest })
      field.onChange(null)
    } else field.onChange({ value, ...rest })
  }

  return (
    <section className={styles.part} aria-labelledby="metric-baseline">
      <h2 id="metric-baseline" className={styles.partTitle}>
        Baseline
      </h2>
      <p className={styles.quiet}>How it was before your work.</p>
      <div className={styles.fields}>
        <NumberField
          label="Value"
          {...(unit !== '' && { unit })}
          value={shown.value}
          error={notStored(shown.value)}
          onChange={(value) => change({ value })}
        />
        <DayField
          label="Day"
          value={shown.day}
          onChange={(day) => day !== null && change({ day })}
        />
        <TextField
          label="Source"
          remark="optional"
          placeholder="Where it can be looked up"
          maxLength={300}
          value={shown.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </div>
    </section>
  )
}
