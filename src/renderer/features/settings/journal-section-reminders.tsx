import type { Settings } from '#shared/records/settings.ts'
import { Switch } from '../../ui/switch.tsx'
import styles from './journal-section.module.css'
import { TimeField } from './journal-section-time.tsx'

type Reminders = Settings['reminders']

interface JournalRemindersProps {
  readonly reminders: Reminders
  readonly mayWrite: boolean
  readonly onChange: (patch: Partial<Reminders>) => void
}

const KINDS = [
  { kind: 'sessions', label: 'Sessions that are coming' },
  { kind: 'actions', label: 'Actions that are due' },
  { kind: 'weeklyReview', label: 'The weekly review' },
] as const

/** When hours that were off come back. Source: judgement; those of a new journal. */
const USUAL_QUIET = { from: '19:00', to: '08:00' } as const

/** What one is reminded of, when, and when never. */
export function JournalReminders({ reminders, mayWrite, onChange }: JournalRemindersProps) {
  const { quiet } = reminders
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Remind me of</legend>
        {KINDS.map(({ kind, label }) => (
          <Switch
            key={kind}
            label={label}
            checked={reminders[kind]}
            disabled={!mayWrite}
            onChange={(isOn) => onChange({ [kind]: isOn })}
          />
        ))}
      </fieldset>
      <div className={styles.times}>
        <TimeField
          label="At"
          time={reminders.time}
          mayWrite={mayWrite}
          onChange={(time) => onChange({ time })}
        />
      </div>
      <Switch
        label="Quiet hours"
        hint="No reminder comes in them, also across midnight."
        checked={quiet !== null}
        disabled={!mayWrite}
        onChange={(isOn) => onChange({ quiet: isOn ? USUAL_QUIET : null })}
      />
      {quiet !== null && (
        <div className={styles.times}>
          <TimeField
            label="Quiet from"
            time={quiet.from}
            mayWrite={mayWrite}
            onChange={(from) => onChange({ quiet: { ...quiet, from } })}
          />
          <TimeField
            label="Quiet until"
            time={quiet.to}
            mayWrite={mayWrite}
            onChange={(to) => onChange({ quiet: { ...quiet, to } })}
          />
        </div>
      )}
    </>
  )
}
