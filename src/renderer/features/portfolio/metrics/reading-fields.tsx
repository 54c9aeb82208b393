import type { Metric } from '#shared/records/metric.ts'
import { metricValueSchema } from '#shared/records/metric.ts'
import { parseWith } from '#shared/schema.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { dayText } from '../format.ts'
import { DayField } from './day-field.tsx'
import { valueText } from './metric-words.ts'
import styles from './metrics.module.css'
import type { TypedReading } from './typed-reading.ts'

interface ReadingFieldsProps {
  readonly metric: Metric
  readonly typed: TypedReading
  /** It was to be stored once: what is missing is said from then on. */
  readonly isTried: boolean
  readonly onChange: (typed: TypedReading) => void
  /** The day that is corrected: it replaces itself. */
  readonly of?: string
}

/** Value, day and source of one reading. */
export function ReadingFields({ metric, typed, isTried, onChange, of }: ReadingFieldsProps) {
  const { unit, readings } = metric
  const there = readings.find(({ day }) => day === typed.day && day !== of)
  return (
    <div className={styles.reading}>
      <NumberField
        label="Value"
        {...(unit !== '' && { unit })}
        value={typed.value}
        error={isTried ? valueError(typed.value) : undefined}
        onChange={(value) => onChange({ ...typed, value })}
      />
      <DayField
        label="Day"
        value={typed.day}
        error={isTried && typed.day === null ? 'This takes a day.' : undefined}
        onChange={(day) => onChange({ ...typed, day })}
      />
      <div className={styles.source}>
        <TextField
          label="Source"
          remark="optional"
          hint="Where anybody can look the number up. Without one it counts, and is marked."
          maxLength={300}
          value={typed.source}
          onChange={(event) => onChange({ ...typed, source: event.currentTarget.value })}
        />
      </div>
      {there !== undefined && (
        <p className={styles.replaced}>
          Takes the place of {valueText(there.value, unit)} on {dayText(there.day)}.
        </p>
      )}
    </div>
  )
}

/** What is wrong with a typed value; undefined where it fits. */
export function valueError(value: number | null): string | undefined {
  const parsed = parseWith(metricValueSchema, value)
  return parsed.ok ? undefined : `This takes ${parsed.error.expected}.`
}
