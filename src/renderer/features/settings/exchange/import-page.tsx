import { useEffect, useRef, useState } from 'react'
import type { ImportDraft, ImportFailure } from '#shared/exchange/import-draft.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useDatabase, useWorkspace, useWriter } from '../../../data/data-context.ts'
import { applyImport } from '../../../data/exchange/apply-import.ts'
import { compareImport, type ImportPreview } from '../../../data/exchange/compare-import.ts'
import { countRecords, readKnownIds } from '../../../data/exchange/read-records.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { readImportFiles } from '../../../host/exchange-client.ts'
import type { ChosenFile } from '../../../host/exchange-message.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import styles from './exchange.module.css'
import { FileChooser } from './file-chooser.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportReview } from './import-review.tsx'
import { records, TROUBLE_TITLES } from './import-words.ts'
import { visibleText } from './visible-text.ts'

type Step =
  | { readonly is: 'choosing' }
  | { readonly is: 'reading' }
  | { readonly is: 'reviewing'; readonly draft: ImportDraft; readonly preview: ImportPreview }
  | { readonly is: 'storing' }
  | {
      readonly is: 'done'
      readonly draft: ImportDraft
      readonly preview: ImportPreview
      readonly taken: number
      readonly stored: number
      readonly label: string
    }

/** Brings in an export of Cairn or another program's journal. Shows what would happen before anything does. */
export function ImportPage() {
  const database = useDatabase()
  const { workspace } = useWorkspace()
  const isWriter = useWriter()
  const { makeSnapshot } = useVaultActions()
  const [step, setStep] = useState<Step>({ is: 'choosing' })
  const [failure, setFailure] = useState<ImportFailure | null>(null)
  const [noCopy, setNoCopy] = useState<VaultFailure | null>(null)
  const [notStored, setNotStored] = useState<string | null>(null)
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  function startOver() {
    setFailure(null)
    setNoCopy(null)
    setNotStored(null)
    setStep({ is: 'choosing' })
  }

  async function read(files: readonly ChosenFile[]) {
    if (files.length === 0) return
    const abort = new AbortController()
    control.current = abort
    setFailure(null)
    setStep({ is: 'reading' })
    const draft = await readImportFiles(files, await readKnownIds(database), abort.signal)
    if (!draft.ok) {
      setStep({ is: 'choosing' })
      if (draft.error.why !== 'cancelled') setFailure(draft.error)
      return
    }
    const preview = await compareImport(database, draft.value)
    setStep({ is: 'reviewing', draft: draft.value, preview })
  }

  async function store(
    reviewed: Extract<Step, { is: 'reviewing' }>,
    theirs: ImportPreview['differing'],
    withoutCopy: boolean,
  ) {
    const { draft, preview } = reviewed
    setNotStored(null)
    setStep({ is: 'storing' })
    // Of an empty journal there is no copy to make, and without a folder no place for one.
    const hasPlace = useVaultStatus.getState().state?.folder !== 'none'
    const hasRecords = hasPlace && (await countRecords(database)) > 0
    if (workspace === 'own' && hasRecords && !withoutCopy) {
      const copy = await makeSnapshot('before-import')
      if (!copy.ok && copy.error.why !== 'no-vault') {
        setNoCopy(copy.error)
        setStep(reviewed)
        return
      }
    }
    setNoCopy(null)
    const label = `Import ${records(preview.freshCount + theirs.length)}`
    const stored = await applyImport(database, preview, theirs, label)
    if (stored.ok) {
      setStep({ is: 'done', draft, preview, taken: theirs.length, stored: stored.value, label })
    } else {
      setNotStored(JSON.stringify(stored.error, null, 2))
      setStep(reviewed)
    }
  }

  return (
    <>
      <PageHeader
        title="Import"
        lede="Brings in an export of Cairn, or your journal from Day One, jrnl or a folder of Markdown. You see what would happen before anything does."
      />
      {failure !== null && (
        <div className={styles.stack}>
          <Notice tone="error" title={TROUBLE_TITLES[failure.why]}>
            {visibleText(failure.reason)} Nothing was taken.
          </Notice>
        </div>
      )}
      {step.is === 'choosing' && (
        <FileChooser disabled={!isWriter} onChosen={(files) => void read(files)} />
      )}
      {step.is === 'reading' && (
        <div className={styles.work}>
          <PendingLine label="Reading what you chose" />
          <Button size="small" onClick={() => control.current?.abort()}>
            Cancel
          </Button>
        </div>
      )}
      {step.is === 'storing' && (
        <PendingLine label="Making a copy of what is here, then importing" />
      )}
      {step.is === 'reviewing' && (
        <ImportReview
          draft={step.draft}
          preview={step.preview}
          disabled={!isWriter}
          problem={
            <>
              {notStored !== null && (
                <Notice tone="error" title="Nothing was imported" details={notStored}>
                  Your records are as they were.
                </Notice>
              )}
              {noCopy !== null && (
                <Notice tone="attention" title="No copy of your records could be made first">
                  {noCopy.reason} The import can be undone all the same.
                </Notice>
              )}
            </>
          }
          buttonLabel={noCopy === null ? 'Import' : 'Import without a copy,'}
          onCancel={startOver}
          onImport={(theirs) => void store(step, theirs, noCopy !== null)}
        />
      )}
      {step.is === 'done' && (
        <ImportDone
          draft={step.draft}
          preview={step.preview}
          taken={step.taken}
          stored={step.stored}
          label={step.label}
          onAgain={startOver}
        />
      )}
    </>
  )
}
