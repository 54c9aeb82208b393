import { useRef, useState } from 'react'
import { KEPT_DAYS } from '#shared/vault/limits.ts'
import { useWriter } from '../../../data/data-context.ts'
import { KIND_WORDS } from '../../../data/history/field-words.ts'
import { titleOf } from '../../../data/history/to-words.ts'
import type { TrashedRecord } from '../../../data/history/trash.ts'
import { useHistoryCommands, useTrash } from '../../../data/history/use-history.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { useNow } from '../../../ui/use-now.ts'
import styles from './history.module.css'
import { daysLeftText } from './trash-words.ts'

/** Rows shown at first, and more with each press. Source: judgement (an import may be deleted as a whole). */
const PAGE = 50

/** What was deleted, for thirty days, with the way back. */
export function TrashPage() {
  const trash = useTrash()
  const mayWrite = useWriter()
  const now = useNow()
  const { restoreFromTrash, deleteForGood, emptyTrash } = useHistoryCommands()
  const [limit, setLimit] = useState(PAGE)
  const [told, setTold] = useState('')
  const list = useRef<HTMLDivElement>(null)

  /** The row goes away, and with it what had the focus. */
  async function act(command: Promise<{ readonly ok: boolean }>, text: string) {
    if (!(await command).ok) return
    setTold(text)
    list.current?.focus({ preventScroll: true })
  }

  const nameOf = ({ table, record }: TrashedRecord) =>
    `${KIND_WORDS[table]} ${titleOf(table, { ...record })}`
  return (
    <div className={styles.trash}>
      <PageHeader
        title="Trash"
        lede={`What you delete stays here for ${KEPT_DAYS} days. After that, or deleted for good, it is gone from your journal; History still shows what it was.`}
        actions={
          mayWrite &&
          trash !== undefined &&
          trash.length > 0 && (
            <Button size="small" onClick={() => void act(emptyTrash(), 'The trash is empty.')}>
              Empty the trash
            </Button>
          )
        }
      />
      <div ref={list} tabIndex={-1} className={styles.remaining}>
        {trash === undefined && <PendingLine label="Looking into the trash" />}
        {trash?.length === 0 && (
          <EmptyState title="The trash is empty">
            What you delete can be restored from here: milestones, entries, people, sessions,
            evidence and more.
          </EmptyState>
        )}
        <ul className={styles.list}>
          {(trash ?? []).slice(0, limit).map((trashed) => {
            const { table, record } = trashed
            return (
              <li key={record.id} className={styles.trashed}>
                <span className={styles.words}>
                  {titleOf(table, { ...record })}
                  <span className={styles.facts}>
                    {KIND_WORDS[table]} · {daysLeftText(record.deletedAt ?? now, now)}
                  </span>
                </span>
                {mayWrite && (
                  <span className={styles.actions}>
                    <Button
                      size="small"
                      aria-label={`Restore: ${nameOf(trashed)}`}
                      onClick={() =>
                        void act(restoreFromTrash(table, record.id), `Restored: ${nameOf(trashed)}`)
                      }
                    >
                      Restore
                    </Button>
                    <Button
                      size="small"
                      variant="quiet"
                      aria-label={`Delete for good: ${nameOf(trashed)}`}
                      onClick={() =>
                        void act(
                          deleteForGood(table, record.id),
                          `Deleted for good: ${nameOf(trashed)}`,
                        )
                      }
                    >
                      Delete for good
                    </Button>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        {(trash?.length ?? 0) > limit && (
          <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
            Show more
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </div>
  )
}
