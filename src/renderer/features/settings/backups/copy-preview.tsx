import type { BackupHeader } from '#shared/vault/backup-header.ts'
import type { StorageSummary } from '../../../data/storage-summary.ts'
import { momentToText } from '../../../ui/age-text.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { KIND_NAMES } from '../storage-words.ts'
import styles from './backups.module.css'
import { compareCounts, standingToText } from './compare-words.ts'
import { REASONS } from './copy-words.ts'

interface CopyPreviewProps {
  readonly header: BackupHeader
  readonly here: StorageSummary
}

/** When and why a copy was made, beside the last change here. */
export function CopyDates({ header, here }: CopyPreviewProps) {
  const changed = here.changedAt === null ? 'Nothing yet' : momentToText(here.changedAt)
  return (
    <dl className={styles.facts}>
      <dt>Made</dt>
      <dd>{momentToText(header.madeAt)}</dd>
      <dt>Why</dt>
      <dd>{REASONS[header.kind]}</dd>
      <dt>Last change here</dt>
      <dd>{changed}</dd>
    </dl>
  )
}

/** What a copy holds, beside what is here now. */
export function CopyContent({ header, here }: CopyPreviewProps) {
  return (
    <>
      <p>{standingToText(header, here)}</p>
      <DataTable
        caption="What it holds against what is here now"
        hideCaption
        columns={['Kind', 'In this copy', 'Here now']}
        rows={compareCounts(KIND_NAMES, header.counts, here.rows)}
      />
    </>
  )
}
