import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Field, type FieldTexts } from './field.tsx'

export interface SelectOption {
  value: string
  label: string
}

export interface SelectFieldProps extends FieldTexts, Omit<ComponentProps<'select'>, 'id'> {
  options: readonly SelectOption[]
}

/** The platform's own list: it works with every keyboard, screen reader and touch. */
export function SelectField({
  label,
  hint,
  error,
  remark,
  options,
  className,
  ...rest
}: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} remark={remark}>
      {(control) => (
        <span className={styles.selectBox}>
          <select
            {...rest}
            {...control}
            className={classNames(styles.control, styles.select, className)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  )
}
