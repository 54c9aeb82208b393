import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

/** What every labelled control takes. */
export interface FieldTexts {
  label: string
  hint?: ReactNode
  /** Says what would be right. Shown instead of nothing, never instead of the hint. */
  error?: string | undefined
  /** A quiet word beside the label such as "optional". */
  remark?: ReactNode
}

export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps extends FieldTexts {
  children: (control: FieldControl) => ReactNode
}

/** Label, hint and error, tied to the control by id. */
export function Field({ label, hint, error, remark, children }: FieldProps) {
  const id = useId()
  const hasHint = hint !== undefined
  const hasError = error !== undefined && error !== ''
  const describedBy = [hasHint && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <div className={styles.top}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
      </div>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError || undefined,
      })}
      {hasHint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

export interface FieldErrorProps {
  id: string
  error: string | undefined
}

/** Stays in the page while empty, so that a message that appears is read out. */
export function FieldError({ id, error }: FieldErrorProps) {
  return (
    <p id={id} className={styles.error} aria-live="polite">
      {error !== undefined && error !== '' && (
        <>
          <span aria-hidden="true" className={styles.mark}>
            !
          </span>
          {error}
        </>
      )}
    </p>
  )
}
