import { type FormEvent, useState } from 'react'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { FailureNotice } from '../backups/failure-notice.tsx'
import { NewPassphrase } from '../passphrase/new-passphrase.tsx'
import { newPassphraseErrors } from '../passphrase/passphrase-strength.ts'
import styles from './lock.module.css'

interface SetPassphraseProps {
  readonly canRemember: boolean
  readonly onDone: (outcome: string) => void
}

const EMPTY = { passphrase: '', again: '' }

/** Turns the lock on. */
export function SetPassphrase({ canRemember, onDone }: SetPassphraseProps) {
  const { setPassphrase } = useVaultActions()
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<ReturnType<typeof newPassphraseErrors>>({})
  const [remember, setRemember] = useState(false)
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  async function set(event: FormEvent) {
    event.preventDefault()
    const found = newPassphraseErrors(typed.passphrase, typed.again)
    setErrors(found)
    if (isBusy || Object.keys(found).length > 0) return
    setIsBusy(true)
    setFailure(null)
    const result = await setPassphrase(null, typed.passphrase, remember)
    setIsBusy(false)
    if (!result.ok) return setFailure(result.error)
    onDone('The lock is on. Every copy was written anew, encrypted.')
  }

  return (
    <form className={styles.form} onSubmit={(event) => void set(event)} noValidate>
      <NewPassphrase label="Passphrase" value={typed} errors={errors} onChange={setTyped} />
      <RememberSwitch canRemember={canRemember} remember={remember} onChange={setRemember} />
      <p>
        If you forget it, the copies cannot be opened: not by you, not by anybody. Print a recovery
        sheet below and keep it where this machine is not.
      </p>
      <Button type="submit" variant="primary" className={styles.start} disabled={isBusy}>
        Turn the lock on
      </Button>
      {isBusy && <PendingLine label="Writing every copy anew, encrypted" />}
      <FailureNotice failure={failure} />
    </form>
  )
}

interface RememberSwitchProps {
  readonly canRemember: boolean
  readonly remember: boolean
  readonly onChange: (remember: boolean) => void
}

/** Only where the system can keep a secret; else it says why there is no switch. */
export function RememberSwitch({ canRemember, remember, onChange }: RememberSwitchProps) {
  if (!canRemember) {
    return (
      <p>This system has no safe place to remember it in, so Cairn asks for it at each start.</p>
    )
  }
  return (
    <Switch
      label="Remember it on this machine"
      hint="Your system account then opens Cairn at the start without asking. The copies stay encrypted on the disk."
      checked={remember}
      onChange={onChange}
    />
  )
}
