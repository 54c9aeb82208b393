import { type ComponentProps, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Field, type FieldTexts } from './field.tsx'
import { numberFromText, textStandsFor } from './number-text.ts'

export interface NumberFieldProps
  extends FieldTexts,
    Omit<ComponentProps<'input'>, 'id' | 'value' | 'defaultValue' | 'onChange' | 'type'> {
  /** null is empty. */
  value: number | null
  /** null when emptied, NaN for what is no number: let the schema say what would be right. */
  onChange: (value: number | null) => void
  unit?: string
}

/** Text under the hood: a number input silently drops what it cannot read. */
export function NumberField({
  label,
  hint,
  error,
  remark,
  unit,
  value,
  onChange,
  className,
  ...rest
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && textStandsFor(typed, value) ? typed : (value?.toString() ?? '')
  return (
    <Field label={label} hint={hint} error={error} remark={remark}>
      {(control) => (
        <span className={styles.withUnit}>
          <input
            inputMode="decimal"
            autoComplete="off"
            {...rest}
            {...control}
            type="text"
            value={shown}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              onChange(numberFromText(event.currentTarget.value))
            }}
            className={classNames(styles.control, styles.number, className)}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </span>
      )}
    </Field>
  )
}
