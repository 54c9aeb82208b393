import { useMemo, useState } from 'react'
import { useChanges } from '../../../data/history/use-history.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { CHANGE_KINDS, type ChangeKindId, isOfKind } from './change-kinds.ts'
import { ChangeRow } from './change-row.tsx'
import { dayHeading, groupByDay } from './days.ts'
import styles from './history.module.css'

/** Changes shown at first, and more with each press. Source: judgement (a few screenfuls, read in one go). */
const PAGE = 50

/** What was changed, newest first, with the way back to earlier versions. */
export function HistoryPage() {
  const [kind, setKind] = useState<ChangeKindId>('all')
  const [limit, setLimit] = useState(PAGE)
  const [told, setTold] = useState('')
  const page = useChanges(kind, limit, isOfKind(kind))
  const days = useMemo(() => groupByDay(page?.changes ?? []), [page])
  return (
    <>
      <PageHeader
        title="History"
        lede="Everything that was changed, by day. An earlier version that you bring back is a change of its own, so nothing is lost by trying."
      />
      <div className={styles.filter}>
        <SelectField
          label="Show"
          options={CHANGE_KINDS.map(({ id, label }) => ({ value: id, label }))}
          value={kind}
          onChange={(event) => {
            setKind(event.currentTarget.value as ChangeKindId)
            setLimit(PAGE)
          }}
        />
      </div>
      {page === undefined && <PendingLine label="Reading the history" />}
      {page?.changes.length === 0 && !page.isCut && (
        <EmptyState title={kind === 'all' ? 'Nothing was changed yet' : 'No such change yet'}>
          What you enter, move, tick off or delete is listed here with what it was before.
        </EmptyState>
      )}
      <div className={styles.days}>
        {days.map(({ day, changes }) => (
          <Section key={day} title={dayHeading(day)}>
            <ol className={styles.list}>
              {changes.map((change) => (
                <ChangeRow key={change.number} change={change} onTold={setTold} />
              ))}
            </ol>
          </Section>
        ))}
      </div>
      {page?.hasMore && (
        <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          Show older changes
        </Button>
      )}
      {page?.isCut && <p className={styles.quiet}>Earlier changes are not kept.</p>}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  )
}
