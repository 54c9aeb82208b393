import { type FormEvent, useId, useState } from 'react'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../../data/vault/vault-status.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { NewPassphrase } from '../passphrase/new-passphrase.tsx'
import { newPassphraseErrors } from '../passphrase/passphrase-strength.ts'
import styles from './backups.module.css'
import { FailureNotice } from './failure-notice.tsx'
import { WorkProgress } from './work-progress.tsx'

interface SaveFileDialogProps {
  readonly onClose: () => void
  /** Name of the file that was written and read back. */
  readonly onSaved: (name: string) => void
}

const EMPTY = { passphrase: '', again: '' }

/** One file with everything in it, for a place of the person's own. */
export function SaveFileDialog({ onClose, onSaved }: SaveFileDialogProps) {
  const { makeBackup } = useVaultActions()
  const work = useVaultStatus((status) => status.work)
  const formId = useId()
  const [isEncrypted, setIsEncrypted] = useState(false)
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<ReturnType<typeof newPassphraseErrors>>({})
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const found = isEncrypted ? newPassphraseErrors(typed.passphrase, typed.again) : {}
    setErrors(found)
    if (isBusy || Object.keys(found).length > 0) return
    setIsBusy(true)
    setFailure(null)
    const result = await makeBackup(isEncrypted ? typed.passphrase : null)
    setIsBusy(false)
    if (result.ok) onSaved(result.value.name)
    else setFailure(result.error)
  }

  return (
    <Dialog
      open
      title="Save a backup file"
      onClose={() => {
        work?.cancel()
        onClose()
      }}
      actions={
        <>
          <Button disabled={isBusy} onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" form={formId} variant="primary" disabled={isBusy}>
            Save…
          </Button>
        </>
      }
    >
      <p>
        One file with everything in it. Put it where this machine is not: another disk, another
        place.
      </p>
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <Switch
          label="Lock it with a passphrase"
          hint="Without one, whoever has the file can read it."
          checked={isEncrypted}
          disabled={isBusy}
          onChange={setIsEncrypted}
        />
        {isEncrypted && (
          <>
            <NewPassphrase label="Passphrase" value={typed} errors={errors} onChange={setTyped} />
            <p className={styles.small}>
              Nobody can open the file without it, and nobody can find it out for you: there is no
              recovery.
            </p>
          </>
        )}
      </form>
      <WorkProgress />
      <FailureNotice failure={failure} />
    </Dialog>
  )
}
