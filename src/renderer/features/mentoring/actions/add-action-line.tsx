import { useEffect, useRef, useState } from 'react'
import type { Action } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useDatabase, useWriter } from '../../../data/data-context.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DayField } from '../frame/day-field.tsx'
import { useKeptText } from '../frame/use-kept-text.ts'
import styles from './add-action-line.module.css'

interface AddActionLineProps {
  /** Names what is kept of it while it is not added yet. */
  readonly place: string
  readonly people: readonly Person[]
  readonly origin: Partial<Pick<Action, 'personId' | 'sessionId' | 'entryId'>>
  /** Only this person and oneself can be the owner. */
  readonly between?: Person
  readonly autoFocus?: boolean
  readonly onAdded?: () => void
}

/** A line that adds an action by Enter: what, who, by when. */
export function AddActionLine({
  place,
  people,
  origin,
  between,
  autoFocus = false,
  onAdded,
}: AddActionLineProps) {
  const { addAction } = useMentoringCommands()
  const database = useDatabase()
  const mayWrite = useWriter()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useKeptText(database.name, `add-action/${place}`)
  const [ownerId, setOwnerId] = useState('')
  const [due, setDue] = useState<Day | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    // After the shell, which gives the focus to the heading of a new screen.
    const timer = autoFocus ? setTimeout(() => input.current?.focus()) : undefined
    return () => clearTimeout(timer)
  }, [autoFocus])
  const owners = between === undefined ? people : [between]

  async function add() {
    if (text.trim() === '') return
    const added = await addAction({ ...origin, text, ownerId: ownerId || null, due })
    if (!added.ok) {
      const { error } = added
      setProblem(error.type === 'InvalidValue' ? `This takes ${error.expected}.` : '')
      return
    }
    setText('')
    setDue(null)
    setProblem('')
    onAdded?.()
    input.current?.focus()
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <fieldset className={styles.line} disabled={!mayWrite}>
        <legend className="visually-hidden">Add an action</legend>
        <div className={styles.what}>
          <TextField
            ref={input}
            label="What is to be done"
            value={text}
            maxLength={300}
            error={problem}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <SelectField
          label="Who does it"
          value={ownerId}
          options={[
            { value: '', label: 'You' },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setOwnerId(event.currentTarget.value)}
        />
        <DayField label="By" remark="optional" value={due} onChange={setDue} />
        <Button type="submit">Add</Button>
      </fieldset>
    </form>
  )
}
