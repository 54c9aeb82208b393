import { useMemo, useState } from 'react'
import type { Change } from '#shared/records/change.ts'
import { useWriter } from '../../../data/data-context.ts'
import { isBringable } from '../../../data/history/bring-back.ts'
import { changeToWords, stepToWords, type ToldStep } from '../../../data/history/to-words.ts'
import { useHistoryCommands } from '../../../data/history/use-history.ts'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { FieldChanges } from '../../../ui/field-changes.tsx'
import { timeText } from './days.ts'
import styles from './history.module.css'

interface ChangeRowProps {
  readonly change: Change
  readonly onTold: (text: string) => void
}

/** Records of one change that are told in full; the rest is counted. Source: judgement. */
const STEPS_SHOWN = 12

/** One change: when, what it is called, and folded under it what it did to each record. */
export function ChangeRow({ change, onTold }: ChangeRowProps) {
  const [isOpen, setIsOpen] = useState(false)
  const about = useMemo(() => aboutOf(change), [change])
  return (
    <li className={styles.change}>
      <time dateTime={change.at} className={styles.time}>
        {timeText(change.at)}
      </time>
      <Disclosure
        summary={
          <span className={styles.label}>
            {change.label}
            {about !== '' && <span className={styles.about}> · {about}</span>}
          </span>
        }
        onToggle={setIsOpen}
      >
        {isOpen && <Steps change={change} onTold={onTold} />}
      </Disclosure>
    </li>
  )
}

/** What one change was about: the one record by its name, or how many there were. Empty where neither says more. */
function aboutOf(change: Change): string {
  const [step, ...others] = change.steps
  if (step === undefined) return ''
  if (others.length === 0) return stepToWords(step).title
  return `${new Intl.NumberFormat().format(change.steps.length)} records`
}

function Steps({ change, onTold }: ChangeRowProps) {
  const mayWrite = useWriter()
  const { bringBack } = useHistoryCommands()
  const steps = changeToWords(change)
  if (steps.length === 0) return <p className={styles.quiet}>It led back to what there was.</p>
  // Of a change of many records one alone may not make sense; undo takes all of it back.
  const isOffered = mayWrite && steps.length === 1 && !change.automatic

  async function bring({ step, kind }: ToldStep) {
    const done = await bringBack(change.number, step.table, step.id)
    if (done.ok) onTold(`${kind}: the earlier version is back.`)
  }

  return (
    <ul className={styles.steps}>
      {steps.slice(0, STEPS_SHOWN).map((told) => (
        <li key={`${told.step.table}/${told.step.id}`} className={styles.step}>
          <p>
            {told.kind}
            {told.title !== '' && <span className={styles.title}> {told.title}</span>}
            {told.what !== 'changed' && <span className={styles.quiet}> · {WHAT[told.what]}</span>}
          </p>
          <FieldChanges fields={told.fields} />
          {isOffered && isBringable(told.step) && (
            <Button
              size="small"
              variant="quiet"
              className={styles.back}
              aria-label={`Bring back what it was before: ${change.label}, ${timeText(change.at)}`}
              onClick={() => void bring(told)}
            >
              Bring back what it was before
            </Button>
          )}
        </li>
      ))}
      {steps.length > STEPS_SHOWN && (
        <li className={styles.quiet}>and {steps.length - STEPS_SHOWN} more</li>
      )}
    </ul>
  )
}

const WHAT: Readonly<Record<Exclude<ToldStep['what'], 'changed'>, string>> = {
  added: 'added',
  deleted: 'put into the trash',
  restored: 'restored from the trash',
  removed: 'taken away',
}
