import type { Action } from '#shared/records/action.ts'
import { type Day, isCalendarDay } from '#shared/units/day.ts'
import { today } from '../../../data/clock.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { usePerson } from '../../../data/people/use-people.ts'
import { Button } from '../../../ui/button.tsx'
import { Tick } from '../../../ui/tick.tsx'
import { shortDayText } from '../entry/entry-words.ts'
import styles from './review.module.css'

interface ActionRowProps {
  readonly action: Action
}

/** One open action: tick, another day, let go. */
export function ActionRow({ action }: ActionRowProps) {
  const { closeAction, saveAction } = useMentoringCommands()
  const { id, text, due, ownerId } = action

  function setDue(value: string) {
    if (value !== '' && !isCalendarDay(value)) return
    void saveAction(id, { due: value === '' ? null : (value as Day) })
  }

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Tick
          label={`Done: ${text}`}
          isDone={false}
          onToggle={() => void closeAction(id, 'done', today())}
        />
        <div className={styles.words}>
          <p className={styles.name}>{text}</p>
          <p className={styles.quiet}>
            {due === null
              ? 'No day yet'
              : `${due < today() ? 'Was for' : 'By'} ${shortDayText(due)}`}
            {ownerId !== null && <Owner id={ownerId} />}
          </p>
        </div>
      </div>
      <div className={styles.offers}>
        <label className={styles.dayField}>
          <span>Day</span>
          <span className="visually-hidden"> for: {text}</span>
          <input
            type="date"
            key={due ?? ''}
            defaultValue={due ?? ''}
            className={styles.date}
            onBlur={(event) => {
              if (event.currentTarget.value !== (due ?? '')) setDue(event.currentTarget.value)
            }}
          />
        </label>
        <Button
          size="small"
          variant="quiet"
          onClick={() => void closeAction(id, 'dropped', today())}
        >
          Let it go<span className="visually-hidden">: {text}</span>
        </Button>
      </div>
    </li>
  )
}

function Owner({ id }: { readonly id: string }) {
  const person = usePerson(id)
  return person ? `, ${person.name}` : null
}
