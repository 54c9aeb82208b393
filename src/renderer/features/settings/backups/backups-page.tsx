import { useState } from 'react'
import type { BackupReader, VaultResult } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useWorkspace, useWriter } from '../../../data/data-context.ts'
import { useSafety } from '../../../data/vault/use-safety.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { momentToText } from '../../../ui/age-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { useNow } from '../../../ui/use-now.ts'

import styles from './backups.module.css'
import { CopiesSection } from './copies-section.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { KeptStores } from './kept-stores.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { forgetRestored, useRestoreOutcome } from './restore-outcome.ts'
import { SaveFileDialog } from './save-file-dialog.tsx'
import { Standing } from './standing.tsx'
import { safetyToStanding } from './standing-words.ts'
import { VaultFacts } from './vault-facts.tsx'
import { WebKeeping } from './web-keeping.tsx'
import { WorkProgress } from './work-progress.tsx'

/** How safe the records are, every copy there is, and the ways to make one and to come back to one. */
export function BackupsPage() {
  const actions = useVaultActions()
  const { workspace } = useWorkspace()
  const isWriter = useWriter()
  const { kind, state, work } = useVaultStatus()
  const now = useNow()
  const safety = useSafety(now)
  const [opened, setOpened] = useState<{ reader: BackupReader; title: string } | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [outcome, setOutcome] = useState('')
  const restoredFrom = useRestoreOutcome(({ from }) => from)

  const hasFolder = state !== null && state.folder !== 'none'
  const isBusy = work !== null
  const mayMake = isWriter && workspace === 'own' && !isBusy

  function begin() {
    setFailure(null)
    setOutcome('')
    forgetRestored()
  }
  async function makeCopy() {
    begin()
    const result = await actions.makeSnapshot('requested')
    if (result.ok) setOutcome('The copy is made and was read back.')
    else setFailure(result.error)
  }
  async function open(ask: Promise<VaultResult<BackupReader>>, title?: string) {
    begin()
    const result = await ask
    if (!result.ok) return setFailure(result.error)
    setOpened({ reader: result.value, title: title ?? result.value.name })
  }

  return (
    <>
      <PageHeader title="Backups" lede={LEDES[kind]} />
      <div className={styles.stack}>
        <Standing words={safetyToStanding(safety, hasFolder, now)} />
        <div className={styles.tools}>
          {hasFolder && (
            <Button variant="primary" disabled={!mayMake} onClick={() => void makeCopy()}>
              Make a copy now
            </Button>
          )}
          <Button
            variant={hasFolder ? 'secondary' : 'primary'}
            disabled={!mayMake}
            onClick={() => {
              begin()
              setIsSaving(true)
            }}
          >
            Save a backup file…
          </Button>
          <Button disabled={isBusy} onClick={() => void open(actions.openFile())}>
            Open a backup file…
          </Button>
        </div>
        {opened === null && !isSaving && <WorkProgress />}
        <p role="status" className={styles.outcome}>
          {restoredFrom === null ? outcome : `Restored from “${restoredFrom}”.`}
        </p>
        <FailureNotice failure={failure} />
        {workspace === 'sample' && (
          <Notice>
            You are looking at the sample, of which no copies are made. Leave it to make one of your
            own records.
          </Notice>
        )}
      </div>
      <KeptStores now={now} />
      {kind === 'web' && <WebKeeping />}
      {hasFolder && (
        <CopiesSection
          copies={state.snapshots}
          damaged={state.damaged}
          now={now}
          isBusy={isBusy}
          onLook={({ id, madeAt }) =>
            void open(actions.openSnapshot(id), `Copy of ${momentToText(madeAt)}`)
          }
        />
      )}
      {hasFolder && <VaultFacts state={state} />}
      {isSaving && (
        <SaveFileDialog
          onClose={() => setIsSaving(false)}
          onSaved={(name) => {
            setIsSaving(false)
            setOutcome(`Saved as ${name}, and read back.`)
          }}
        />
      )}
      {opened !== null && <RestoreDialog {...opened} onClose={() => setOpened(null)} />}
    </>
  )
}

const LEDES = {
  desktop:
    'Cairn keeps a second record of everything you write, outside of its own store, and makes copies of the whole.',
  web: 'In a browser, what you write lies in one place only. Clearing the site’s data, or losing the browser’s profile, loses it, so keep a backup file elsewhere.',
} as const
