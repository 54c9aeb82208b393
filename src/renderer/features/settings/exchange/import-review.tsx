import { type ReactNode, useState } from 'react'
import type { ImportDraft } from '#shared/exchange/import-draft.ts'
import type { ImportPreview } from '../../../data/exchange/compare-import.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { Differences } from './differences.tsx'
import styles from './exchange.module.css'
import { FindingsList } from './findings-list.tsx'
import { freshRows, KIND_WORDS, newRecords, records } from './import-words.ts'

interface ImportReviewProps {
  readonly draft: ImportDraft
  readonly preview: ImportPreview
  readonly disabled: boolean
  readonly buttonLabel: string
  /** What went wrong with an earlier try. */
  readonly problem: ReactNode
  readonly onImport: (theirs: ImportPreview['differing']) => void
  readonly onCancel: () => void
}

/** What the import would do, before it does. */
export function ImportReview({
  draft,
  preview,
  disabled,
  buttonLabel,
  problem,
  onImport,
  onCancel,
}: ImportReviewProps) {
  const { differing, freshCount, unchanged, days } = preview
  const [theirs, setTheirs] = useState<ReadonlySet<number>>(
    () => new Set(differing.flatMap(({ suggestion }, at) => (suggestion === 'theirs' ? [at] : []))),
  )
  const count = freshCount + theirs.size
  return (
    <div className={styles.stack}>
      <p className={styles.headline}>{KIND_WORDS[draft.kind]}</p>
      <p role="status">
        {freshCount === 0 ? 'Nothing in it is new' : newRecords(freshCount)}
        {days !== null && `, from ${toDate(days.from)} to ${toDate(days.to)}`}.
        {unchanged > 0 && ` ${records(unchanged)} ${unchanged === 1 ? 'is' : 'are'} here already.`}
      </p>
      {freshCount > 0 && (
        <div className={styles.table}>
          <DataTable
            caption="What is new"
            hideCaption
            columns={['Kind', 'New']}
            rows={freshRows(preview)}
          />
        </div>
      )}
      {problem}
      <div className={styles.tools}>
        {freshCount + differing.length > 0 && (
          <Button
            variant="primary"
            disabled={disabled || count === 0}
            onClick={() => onImport(differing.filter((_, at) => theirs.has(at)))}
          >
            {count === 0 ? 'Import' : `${buttonLabel} ${records(count)}`}
          </Button>
        )}
        <Button onClick={onCancel}>Choose something else</Button>
        {differing.length > 0 && count === 0 && (
          <span className={styles.quiet}>All of yours stay, so there is nothing to import.</span>
        )}
      </div>
      {differing.length > 0 && (
        <Section
          title="Yours says something else"
          lede="These are here already and differ. The one that was changed last is suggested."
        >
          <Differences differing={differing} theirs={theirs} onChange={setTheirs} />
        </Section>
      )}
      <FindingsList
        title="Refused"
        lede="Not taken, with what would be right."
        findings={draft.refused}
      />
      <FindingsList title="Repaired" lede="Taken, after this." findings={draft.repaired} />
      <FindingsList
        title="Left out"
        lede="Nothing is wrong there; Cairn has no place for it."
        findings={draft.leftOut}
      />
    </div>
  )
}

function toDate(day: string): string {
  const date = new Date(`${day}T12:00:00`)
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(date)
}
