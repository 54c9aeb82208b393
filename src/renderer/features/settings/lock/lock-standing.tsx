import { useState } from 'react'
import type { VaultFailure, VaultState } from '#shared/vault/vault-state.ts'
import { useVaultActions } from '../../../data/vault/use-vault-actions.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { FailureNotice } from '../backups/failure-notice.tsx'
import styles from './lock.module.css'

interface LockStandingProps {
  readonly lock: VaultState['lock']
}

/** The lock is on: when it closes by itself, and a button that closes it. */
export function LockStanding({ lock }: LockStandingProps) {
  const actions = useVaultActions()
  const [failure, setFailure] = useState<VaultFailure | null>(null)

  async function choose(value: string) {
    setFailure(null)
    const result = await actions.setAutoLock(value === NEVER ? null : Number(value))
    if (!result.ok) setFailure(result.error)
  }
  async function lockNow() {
    setFailure(null)
    const result = await actions.lock()
    if (!result.ok) setFailure(result.error)
  }

  return (
    <Section
      title="The lock is on"
      lede={
        lock.remembers
          ? 'Your system account opens it at the start. It also closes when the machine goes to sleep.'
          : 'Cairn asks for the passphrase at each start. It also closes when the machine goes to sleep.'
      }
    >
      <div className={styles.stack}>
        <div className={styles.select}>
          <SelectField
            label="Lock by itself"
            options={choices(lock.autoLockMinutes)}
            value={lock.autoLockMinutes === null ? NEVER : String(lock.autoLockMinutes)}
            onChange={(event) => void choose(event.currentTarget.value)}
          />
        </div>
        <Button className={styles.start} onClick={() => void lockNow()}>
          Lock now
        </Button>
        <FailureNotice failure={failure} />
      </div>
    </Section>
  )
}

const NEVER = 'never'

/** Unit: minutes without input. Source: judgement. */
const USUAL_MINUTES = [1, 5, 10, 15, 30, 60, 120]

/** The usual times and the one that is set. */
function choices(set: number | null) {
  const minutes = [...new Set(set === null ? USUAL_MINUTES : [...USUAL_MINUTES, set])]
  return [
    ...minutes
      .sort((first, second) => first - second)
      .map((count) => ({ value: String(count), label: minutesToText(count) })),
    { value: NEVER, label: 'Never, only at sleep' },
  ]
}

function minutesToText(count: number): string {
  if (count === 60) return 'After an hour without input'
  if (count % 60 === 0) return `After ${count / 60} hours without input`
  return `After ${count} ${count === 1 ? 'minute' : 'minutes'} without input`
}
