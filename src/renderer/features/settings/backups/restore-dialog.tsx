import { useEffect, useState } from 'react'
import type { BackupReader } from '#shared/vault/vault.ts'
import { useWorkspace, useWriter } from '../../../data/data-context.ts'
import { useStorageSummary } from '../../../data/use-storage-summary.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import type { RestoreError } from '../../../data/vault/vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import styles from './backups.module.css'
import { CopyContent, CopyDates } from './copy-preview.tsx'
import { restoreErrorToWords } from './copy-words.ts'
import { tellRestored } from './restore-outcome.ts'
import { UnlockForm } from './unlock-form.tsx'
import { WorkProgress } from './work-progress.tsx'

interface RestoreDialogProps {
  readonly reader: BackupReader
  readonly title: string
  readonly onClose: () => void
}

/** Looks into a copy before anything is done with it, and puts it in the place of what is here. */
export function RestoreDialog({ reader, title, onClose }: RestoreDialogProps) {
  const { restore } = useVaultActions()
  const { workspace } = useWorkspace()
  const isWriter = useWriter()
  const summary = useStorageSummary()
  const work = useVaultStatus((status) => status.work)
  const [isLocked, setIsLocked] = useState(reader.needsPassphrase)
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<RestoreError | null>(null)
  useEffect(() => () => void reader.close(), [reader])
  const mayRestore = isWriter && workspace === 'own'

  async function start() {
    setIsBusy(true)
    setError(null)
    const result = await restore(reader)
    // What was restored is opened in place of this screen; the page that comes back tells of it.
    if (result.ok) return tellRestored(title)
    setIsBusy(false)
    setError(result.error)
  }

  const words = error === null ? null : restoreErrorToWords(error)
  return (
    <Dialog
      open
      title={title}
      onClose={() => {
        work?.cancel()
        onClose()
      }}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            Close
          </Button>
          {!isLocked && (
            <Button variant="primary" disabled={isBusy || !mayRestore} onClick={() => void start()}>
              Restore this copy
            </Button>
          )}
        </>
      }
    >
      {summary !== undefined && <CopyDates header={reader.header} here={summary} />}
      {summary !== undefined && !isLocked && <CopyContent header={reader.header} here={summary} />}
      {isLocked ? (
        <UnlockForm reader={reader} onUnlocked={() => setIsLocked(false)} />
      ) : (
        <p className={styles.small}>
          {mayRestore
            ? 'Restoring puts it in the place of what is here now. What is here now is copied first and kept for 30 days, so that you can go back.'
            : 'To restore it, leave the sample and close the other windows of Cairn first.'}
        </p>
      )}
      <WorkProgress />
      {words !== null && error?.type !== 'Cancelled' && (
        <Notice tone="error" title={words.title}>
          {words.text}
        </Notice>
      )}
    </Dialog>
  )
}
