import styles from './field-changes.module.css'

export interface FieldChangeWords {
  readonly name: string
  readonly from: string
  readonly to: string
}

export interface FieldChangesProps {
  readonly fields: readonly FieldChangeWords[]
}

/** What fields were, and what they became. */
export function FieldChanges({ fields }: FieldChangesProps) {
  if (fields.length === 0) return null
  return (
    <dl className={styles.list}>
      {fields.map(({ name, from, to }) => (
        <div key={name} className={styles.field}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.values}>
            <span className="visually-hidden">From </span>
            <span className={styles.from}>{from}</span>
            <span className="visually-hidden"> to </span>
            <svg viewBox="0 0 14 12" aria-hidden="true" className={styles.arrow}>
              <path d="M1 6h11M8.5 2.5 12 6 8.5 9.5" />
            </svg>
            <span className={styles.to}>{to}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
