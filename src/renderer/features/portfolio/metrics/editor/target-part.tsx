import { useState } from 'react'
import { useController } from 'react-hook-form'
import type { Metric } from '#shared/records/metric.ts'
import type { Day } from '#shared/units/day.ts'
import { NumberField } from '../../../../ui/number-field.tsx'
import styles from '../../editor/editor.module.css'
import { DayField } from '../day-field.tsx'
import { isAgainst } from '../standing.ts'
import { notStored } from './not-stored.ts'
import type { MetricFormHandle } from './use-metric-form.ts'

interface TargetPartProps extends MetricFormHandle {
  readonly metric: Metric
}

interface Coming {
  readonly value: number | null
  readonly by: Day | null
}

/** Where it should go. Without a value there is no target. */
export function TargetPart({ form: { control }, metric }: TargetPartProps) {
  const { field } = useController({ control, name: 'target' })
  const [coming, setComing] = useState<Coming>({ value: null, by: null })
  const shown: Coming = field.value ?? coming

  function change(patch: Partial<Coming>) {
    const { value, by } = { ...shown, ...patch }
    if (value === null) {
      setComing({ value, by })
      field.onChange(null)
    } else field.onChange({ value, by })
  }

  return (
    <section className={styles.part} aria-labelledby="metric-target">
      <h2 id="metric-target" className={styles.partTitle}>
        Target
      </h2>
      <div className={styles.fields}>
        <NumberField
          label="Value"
          {...(metric.unit !== '' && { unit: metric.unit })}
          value={shown.value}
          error={notStored(shown.value)}
          hint={
            isAgainst(metric) &&
            `You say that ${metric.better} is better, and the target is ${metric.better === 'higher' ? 'lower' : 'higher'} than the baseline.`
          }
          onChange={(value) => change({ value })}
        />
        <DayField label="By" remark="optional" value={shown.by} onChange={(by) => change({ by })} />
      </div>
    </section>
  )
}
