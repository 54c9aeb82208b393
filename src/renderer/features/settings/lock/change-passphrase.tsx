import { type FormEvent, useState } from 'react'
import type { VaultFailure, VaultState } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { Section } from '../../../ui/section.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { FailureNotice } from '../backups/failure-notice.tsx'
import { NewPassphrase } from '../passphrase/new-passphrase.tsx'
import { newPassphraseErrors } from '../passphrase/passphrase-strength.ts'
import styles from './lock.module.css'
import { RememberSwitch } from './set-passphrase.tsx'

interface ChangePassphraseProps {
  readonly lock: VaultState['lock']
  readonly onDone: (outcome: string) => void
}

type Wish = 'change' | 'remember' | 'remove'

const EMPTY = { passphrase: '', again: '' }

/** What can be done with the passphrase once there is one. Each asks for the present one first. */
export function ChangePassphrase({ lock, onDone }: ChangePassphraseProps) {
  const { setPassphrase, unlock } = useVaultActions()
  const [wish, setWish] = useState<Wish>('change')
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<ReturnType<typeof newPassphraseErrors>>({})
  const [remember, setRemember] = useState(lock.remembers)
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isWrong = failure?.why === 'wrong-passphrase'

  async function run(event: FormEvent) {
    event.preventDefault()
    const found = wish === 'change' ? newPassphraseErrors(typed.passphrase, typed.again) : {}
    setErrors(found)
    if (isBusy || Object.keys(found).length > 0) return
    setIsBusy(true)
    setFailure(null)
    const result = await ask()
    setIsBusy(false)
    if (!result.ok) return setFailure(result.error)
    setCurrent('')
    setTyped(EMPTY)
    onDone(OUTCOMES[wish])
  }
  function ask() {
    if (wish === 'remember') return unlock(current, remember)
    return setPassphrase(current, wish === 'change' ? typed.passphrase : null, lock.remembers)
  }

  const wishes = lock.canRemember ? WISHES : WISHES.filter(({ value }) => value !== 'remember')
  return (
    <Section title="The passphrase">
      <form className={styles.form} onSubmit={(event) => void run(event)} noValidate>
        <SegmentedControl
          label="What to do with it"
          hideLabel
          value={wish}
          segments={wishes}
          disabled={isBusy}
          onChange={(next) => {
            setWish(next)
            setFailure(null)
            setErrors({})
          }}
        />
        <TextField
          label="The passphrase as it is now"
          type="password"
          autoComplete="current-password"
          error={isWrong ? 'That is not it. Check the keyboard and try again.' : undefined}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        {wish === 'change' && (
          <NewPassphrase label="New passphrase" value={typed} errors={errors} onChange={setTyped} />
        )}
        {wish === 'remember' && (
          <RememberSwitch canRemember remember={remember} onChange={setRemember} />
        )}
        {wish === 'remove' && (
          <p>
            Every copy is then written anew, unencrypted. Backup files you saved stay as they are.
          </p>
        )}
        <Button
          type="submit"
          className={styles.start}
          variant={wish === 'remove' ? 'danger' : 'primary'}
          disabled={isBusy || current === ''}
        >
          {BUTTONS[wish]}
        </Button>
        {isBusy && wish !== 'remember' && <PendingLine label="Writing every copy anew" />}
        {!isWrong && <FailureNotice failure={failure} />}
      </form>
    </Section>
  )
}

const WISHES = [
  { value: 'change', label: 'Change it' },
  { value: 'remember', label: 'Remember it' },
  { value: 'remove', label: 'Turn the lock off' },
] as const satisfies ReadonlyArray<{ readonly value: Wish; readonly label: string }>

const BUTTONS: Readonly<Record<Wish, string>> = {
  change: 'Change the passphrase',
  remember: 'Keep this choice',
  remove: 'Turn the lock off',
}

const OUTCOMES: Readonly<Record<Wish, string>> = {
  change: 'The passphrase is changed. Every copy was written anew under it.',
  remember: 'Kept.',
  remove: 'The lock is off. Every copy was written anew, unencrypted.',
}
