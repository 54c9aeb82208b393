import { momentToText } from './age-text.ts'
import { Button } from './button.tsx'
import { FieldChanges, type FieldChangeWords } from './field-changes.tsx'
import { PendingLine } from './pending.tsx'
import styles from './record-history.module.css'

interface RecordVersion {
  readonly number: number
  /** Shape: ISO 8601 in UTC. */
  readonly at: string
  readonly label: string
  readonly told: { readonly fields: readonly FieldChangeWords[] }
  /** Makes the record what it was before, and says whether it did; null where that makes no sense. */
  readonly bringBack: (() => Promise<boolean>) | null
}

interface RecordHistoryProps {
  /** undefined while being read. */
  readonly history:
    | {
        /** Newest first. */
        readonly versions: readonly RecordVersion[]
        readonly showMore: (() => void) | null
        /** Versions older than those listed are not kept any more. */
        readonly isCut: boolean
      }
    | undefined
  /** Hears that an earlier version was brought back. */
  readonly onBack: () => void
}

/** What became of one record, with the way back to each earlier version. */
export function RecordHistory({ history, onBack }: RecordHistoryProps) {
  if (history === undefined) return <PendingLine label="Reading the history" />
  const { versions, showMore, isCut } = history
  const bringBackTo = async ({ bringBack }: RecordVersion) => {
    if (await bringBack?.()) onBack()
  }
  if (versions.length === 0 && !isCut)
    return <p className={styles.quiet}>Nothing has been changed yet.</p>
  return (
    <>
      <ol className={styles.list}>
        {versions.map((version) => {
          const { number, at, label, told, bringBack } = version
          return (
            <li key={number} className={styles.entry}>
              <p className={styles.head}>
                <span className={styles.label}>{label}</span>
                <time dateTime={at} className={styles.quiet}>
                  {momentToText(at)}
                </time>
              </p>
              <FieldChanges fields={told.fields} />
              {bringBack !== null && (
                <Button
                  size="small"
                  variant="quiet"
                  className={styles.back}
                  aria-label={`Bring back what it was before: ${label}, ${momentToText(at)}`}
                  onClick={() => void bringBackTo(version)}
                >
                  Bring back what it was before
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      {showMore !== null && (
        <Button size="small" onClick={showMore}>
          Show older
        </Button>
      )}
      {isCut && <p className={styles.quiet}>Earlier versions are not kept.</p>}
    </>
  )
}
