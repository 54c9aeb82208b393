import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { VaultFailure } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../data/vault/use-vault-actions.ts'
import { useVaultStatus } from '../../data/vault/vault-status.ts'
import { Button } from '../../ui/button.tsx'
import { CairnMark } from '../../ui/cairn-mark.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ForgottenPassphrase } from './forgotten-passphrase.tsx'
import styles from './lock-screen.module.css'
import { useQuietTitle } from './quiet-title.ts'

interface LockScreenProps {
  readonly onUnlocked: () => void
}

/** Asks for the passphrase. Nothing of the records is on the page meanwhile, nor in the window's title. */
export function LockScreen({ onUnlocked }: LockScreenProps) {
  const { unlock } = useVaultActions()
  const lock = useVaultStatus(({ state }) => state?.lock)
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [remember, setRemember] = useState(lock?.remembers ?? false)
  const [failure, setFailure] = useState<VaultFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  useQuietTitle()
  useEffect(() => field.current?.focus(), [])

  async function open(event: FormEvent) {
    event.preventDefault()
    if (isBusy || passphrase === '') return
    setIsBusy(true)
    setFailure(null)
    const result = await unlock(passphrase, remember)
    setIsBusy(false)
    if (result.ok) {
      onUnlocked()
      return
    }
    setFailure(result.error)
    field.current?.select()
  }

  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <CairnMark size={44} />
        <h1 className={styles.title}>Cairn is locked</h1>
        <p className={styles.lede}>What you wrote is kept, and is back as soon as it is open.</p>
        <form className={styles.form} onSubmit={(event) => void open(event)}>
          <TextField
            ref={field}
            label="Passphrase"
            type="password"
            autoComplete="current-password"
            error={failure === null ? undefined : failureToText(failure)}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          {lock?.canRemember === true && (
            <Switch
              label="Remember it on this machine"
              checked={remember}
              disabled={isBusy}
              onChange={setRemember}
            />
          )}
          <Button
            type="submit"
            variant="primary"
            className={styles.start}
            disabled={isBusy || passphrase === ''}
          >
            {isBusy ? 'Unlocking…' : 'Unlock'}
          </Button>
        </form>
        <Disclosure summary="I no longer know it">
          <ForgottenPassphrase />
        </Disclosure>
      </div>
    </main>
  )
}

function failureToText({ why, reason }: VaultFailure): string {
  return why === 'wrong-passphrase'
    ? 'That passphrase does not open it. Check the keyboard and try again.'
    : `${reason} Try again.`
}
