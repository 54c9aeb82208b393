import { type FormEvent, useState } from 'react'
import type { BackupReader } from '#shared/vault/vault.ts'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './backups.module.css'
import { failureToWords } from './copy-words.ts'

interface UnlockFormProps {
  readonly reader: BackupReader
  readonly onUnlocked: () => void
}

/** Asks for the passphrase of a file. A wrong one and a damaged file are told in the same words. */
export function UnlockForm({ reader, onUnlocked }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function unlock(event: FormEvent) {
    event.preventDefault()
    if (isBusy || passphrase === '') return
    setIsBusy(true)
    setFailure(null)
    const result = await reader.unlock(passphrase)
    setIsBusy(false)
    if (result.ok) onUnlocked()
    else setFailure(result.error)
  }

  return (
    <form className={styles.form} onSubmit={(event) => void unlock(event)}>
      <TextField
        label="Passphrase of this file"
        hint="The one that was set when it was saved."
        error={failure === null ? undefined : adviceOf(failure)}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="primary"
        className={styles.start}
        disabled={isBusy || passphrase === ''}
      >
        {isBusy ? 'Opening…' : 'Open it'}
      </Button>
    </form>
  )
}

function adviceOf(failure: VaultFailure): string {
  return failureToWords({ ...failure, reason: '' }).text
}
