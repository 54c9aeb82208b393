import { momentToText } from './age-text.ts'
import { Button } from './button.tsx'
import { FieldChanges, type FieldChangeWords } from './field-changes.tsx'
import styles from './record-history.module.css'

export interface RecordHistoryEntry {
  readonly number: number
  /** Shape: ISO 8601 in UTC. */
  readonly at: string
  readonly label: string
  readonly fields: readonly FieldChangeWords[]
  /** Makes the record what it was before; null where that makes no sense. */
  readonly onBringBack: (() => void) | null
}

export interface RecordHistoryProps {
  /** Newest first. */
  readonly entries: readonly RecordHistoryEntry[]
  readonly onMore: (() => void) | null
  /** Versions older than those listed are not kept any more. */
  readonly isCut: boolean
}

/** What became of one record, with the way back to each earlier version. */
export function RecordHistory({ entries, onMore, isCut }: RecordHistoryProps) {
  if (entries.length === 0 && !isCut)
    return <p className={styles.quiet}>Nothing has been changed yet.</p>
  return (
    <>
      <ol className={styles.list}>
        {entries.map(({ number, at, label, fields, onBringBack }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.head}>
              <span className={styles.label}>{label}</span>
              <time dateTime={at} className={styles.quiet}>
                {momentToText(at)}
              </time>
            </p>
            <FieldChanges fields={fields} />
            {onBringBack !== null && (
              <Button
                size="small"
                variant="quiet"
                className={styles.back}
                aria-label={`Bring back what it was before: ${label}, ${momentToText(at)}`}
                onClick={onBringBack}
              >
                Bring back what it was before
              </Button>
            )}
          </li>
        ))}
      </ol>
      {onMore !== null && (
        <Button size="small" onClick={onMore}>
          Show older
        </Button>
      )}
      {isCut && <p className={styles.quiet}>Earlier versions are not kept.</p>}
    </>
  )
}
