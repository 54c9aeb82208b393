import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Field, type FieldTexts } from './field.tsx'

export interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'id'> {}

/** One line of text. Takes the spread of react-hook-form's `register`. */
export function TextField({ label, hint, error, remark, className, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} remark={remark}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...control}
          className={classNames(styles.control, className)}
        />
      )}
    </Field>
  )
}
