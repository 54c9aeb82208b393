import { useState } from 'react'
import type { AgreementGoal } from '#shared/records/agreement.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { newId } from '../../../data/ids.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './agreement.module.css'

interface GoalRowsProps {
  readonly value: readonly AgreementGoal[]
  readonly onChange: (goals: AgreementGoal[]) => void
}

/** Most goals of an agreement, as its record has it. */
const MOST_GOALS = 20

const NO_SUBJECT = { value: '', label: 'No competency' }

const RATINGS = [
  { value: '', label: 'Not rated' },
  ...Array.from({ length: 10 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` })),
]

/** The goals of an agreement with the mentee's own rating at its start and at its end. */
export function GoalRows({ value, onChange }: GoalRowsProps) {
  const { catalog } = useCatalog()
  const [typed, setTyped] = useState('')

  function add() {
    const text = typed.trim()
    if (text === '') return
    onChange([...value, { id: newId(), text, subject: null, atStart: null, atEnd: null }])
    setTyped('')
  }

  function change(id: string, patch: Partial<AgreementGoal>) {
    onChange(value.map((goal) => (goal.id === id ? { ...goal, ...patch } : goal)))
  }

  return (
    <>
      {value.length > 0 && (
        <ul className={styles.edited} aria-label="Goals">
          {value.map(({ id, text, subject, atStart, atEnd }) => (
            <li key={id} className={styles.editedGoal}>
              <div className={styles.editedText}>
                <TextField
                  label="Goal"
                  maxLength={300}
                  value={text}
                  onChange={(event) => change(id, { text: event.currentTarget.value })}
                />
              </div>
              {catalog !== null && (
                <div className={styles.editedText}>
                  <SelectField
                    label="What it is about"
                    aria-label={`What it is about: ${text}`}
                    value={subject ?? ''}
                    options={[NO_SUBJECT, ...subjectOptions(catalog)]}
                    onChange={(event) =>
                      change(id, { subject: toSubject(event.currentTarget.value) })
                    }
                  />
                </div>
              )}
              <SelectField
                label="At the start"
                aria-label={`At the start, of 10: ${text}`}
                value={atStart ?? ''}
                options={RATINGS}
                onChange={(event) => change(id, { atStart: toRating(event.currentTarget.value) })}
              />
              <SelectField
                label="At the end"
                aria-label={`At the end, of 10: ${text}`}
                value={atEnd ?? ''}
                options={RATINGS}
                onChange={(event) => change(id, { atEnd: toRating(event.currentTarget.value) })}
              />
              <IconButton
                label={`Remove the goal: ${text}`}
                icon={<CloseSign />}
                onClick={() => onChange(value.filter((goal) => goal.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {value.length < MOST_GOALS && (
        <TextField
          label="Add a goal"
          hint="Enter adds it. Rate yourself from 1 to 10 now and when the agreement ends."
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
      )}
    </>
  )
}

function toSubject(value: string): RatingSubject | null {
  return value === '' ? null : (value as RatingSubject)
}

function toRating(text: string): number | null {
  return text === '' ? null : Number(text)
}
