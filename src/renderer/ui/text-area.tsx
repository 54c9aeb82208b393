import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { Field, type FieldTexts } from './field.tsx'

export interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'id'> {}

/** A person's own words, in the reading face; grows with them. */
export function TextArea({ label, hint, error, remark, className, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} remark={remark}>
      {(control) => (
        <textarea
          rows={3}
          {...rest}
          {...control}
          className={classNames(styles.control, styles.writing, className)}
        />
      )}
    </Field>
  )
}
