import { useState } from 'react'
import { Switch } from '../../../ui/switch.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './passphrase.module.css'
import { passphraseStrength, STRENGTH_WORDS, type Strength } from './passphrase-strength.ts'

export interface NewPassphraseValue {
  readonly passphrase: string
  readonly again: string
}

interface NewPassphraseProps {
  readonly label: string
  readonly value: NewPassphraseValue
  readonly errors: { readonly passphrase?: string; readonly again?: string }
  readonly onChange: (value: NewPassphraseValue) => void
}

/** A new passphrase, typed twice, with how strong it is in words. */
export function NewPassphrase({ label, value, errors, onChange }: NewPassphraseProps) {
  const [isShown, setIsShown] = useState(false)
  const type = isShown ? 'text' : 'password'
  const strength = passphraseStrength(value.passphrase)
  return (
    <div className={styles.fields}>
      <TextField
        label={label}
        hint="Four or five words that do not belong together are easy to keep in mind and hard to guess."
        error={errors.passphrase}
        type={type}
        autoComplete="new-password"
        value={value.passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
      />
      <p role="status" className={styles.strength}>
        {value.passphrase !== '' && (
          <>
            <span className={styles.steps} aria-hidden="true">
              {STEPS.map((step) => (
                <span key={step} className={styles.step} data-on={step <= LEVELS[strength]} />
              ))}
            </span>
            {STRENGTH_WORDS[strength]}
          </>
        )}
      </p>
      <TextField
        label="The same once more"
        error={errors.again}
        type={type}
        autoComplete="new-password"
        value={value.again}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
      <Switch label="Show what I type" checked={isShown} onChange={setIsShown} />
    </div>
  )
}

const STEPS = [1, 2, 3] as const
const LEVELS: Readonly<Record<Strength, number>> = { 'too-short': 0, weak: 1, fair: 2, good: 3 }
