import { weekdaysFrom } from '#shared/journal/week.ts'
import type { Settings } from '#shared/records/settings.ts'
import { addDays, type Day, dayToEpochDay } from '#shared/units/day.ts'
import { useWriter } from '../../data/data-context.ts'
import { firstWeekday } from '../../data/journal-days/first-weekday.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'
import { useCommands } from '../../data/use-commands.ts'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { JournalReminders } from './journal-section-reminders.tsx'
import styles from './settings.module.css'

const MILLISECONDS_A_DAY = 86_400_000

/** A Monday, to name the days of the week by. */
const MONDAY = '2024-01-01' as Day

const weekdayName = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' })

const NO_REVIEW = 'none'

/** Named in the order that weeks have where the person is. */
const REVIEW_DAYS = [
  { value: NO_REVIEW, label: 'No weekly review' },
  ...weekdaysFrom(firstWeekday()).map((weekday) => {
    const day = dayToEpochDay(addDays(MONDAY, weekday - 1))
    return { value: String(weekday), label: weekdayName.format(day * MILLISECONDS_A_DAY) }
  }),
]

/** How the journal asks and reminds. */
export function JournalSection({ journal, reminders }: Pick<Settings, 'journal' | 'reminders'>) {
  const { saveSettings } = useCommands()
  const mayWrite = useWriter()
  const save = (patch: Partial<SettingsValues>) => void saveSettings(patch)
  return (
    <Section title="Journal and reminders">
      <div className={styles.stack}>
        <Switch
          label="Count the weeks in a row with an entry"
          hint="Two weeks of rest in a quarter do not break it."
          checked={journal.streak}
          disabled={!mayWrite}
          onChange={(streak) => save({ journal: { ...journal, streak } })}
        />
        <div className={styles.table}>
          <SelectField
            label="Day of the weekly review"
            options={REVIEW_DAYS}
            value={journal.reviewDay === null ? NO_REVIEW : String(journal.reviewDay)}
            disabled={!mayWrite}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              const reviewDay = chosen === NO_REVIEW ? null : Number(chosen)
              save({ journal: { ...journal, reviewDay } })
            }}
          />
        </div>
        <JournalReminders
          reminders={reminders}
          mayWrite={mayWrite}
          onChange={(patch) => save({ reminders: { ...reminders, ...patch } })}
        />
      </div>
    </Section>
  )
}
