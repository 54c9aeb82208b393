import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { proposeNextDay } from '#shared/mentoring/next-day.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useAgreementsOf } from '../../../data/agreements/use-agreements.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useMentoringCommands } from '../../../data/people/use-mentoring-commands.ts'
import { personHref, sessionHref } from '../../../data/record-address.ts'
import { useSessionsOf } from '../../../data/sessions/use-sessions.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ADD_PERSON_HREF, MENTORING_HREF, toPath } from '../address.ts'
import { cadenceText } from '../format.ts'
import { BackLink } from '../frame/back-link.tsx'
import { DayField } from '../frame/day-field.tsx'
import formStyles from '../people/form.module.css'

interface AddSessionProps {
  /** Chosen already; null for none. */
  readonly personId: string | null
  readonly people: readonly Person[]
  readonly asOf: Day
}

/** With whom and when; the rest is written in the session itself. */
export function AddSession({ personId, people, asOf }: AddSessionProps) {
  const [chosen, setChosen] = useState(personId ?? (people.length === 1 ? people[0]?.id : '') ?? '')
  const person = people.find(({ id }) => id === chosen)
  const title = 'Plan a session'
  if (people.length === 0) {
    return (
      <>
        <BackLink />
        <PageHeader title={title} />
        <EmptyState
          title="A session is with somebody"
          action={
            <LinkButton variant="primary" href={ADD_PERSON_HREF}>
              Add a person
            </LinkButton>
          }
        >
          Add the person first; then you can plan when you meet.
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <BackLink
        {...(person !== undefined && {
          through: { label: person.name, href: personHref(person.id) },
        })}
      />
      <PageHeader
        title={title}
        lede="What the last one left open comes along by itself. Agenda and notes follow on the next screen."
      />
      <div className={formStyles.form}>
        <SelectField
          label="With"
          value={chosen}
          options={[
            ...(person === undefined ? [{ value: '', label: 'Choose a person' }] : []),
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {person !== undefined && <When key={person.id} personId={person.id} asOf={asOf} />}
      </div>
    </>
  )
}

interface WhenProps {
  readonly personId: string
  readonly asOf: Day
}

function When({ personId, asOf }: WhenProps) {
  const { addSession } = useMentoringCommands()
  const mayWrite = useWriter()
  const [, navigate] = useLocation()
  const agreements = useAgreementsOf(personId)
  const sessions = useSessionsOf(personId)
  const [state, setState] = useState<'planned' | 'held'>('planned')
  const [typedDay, setTypedDay] = useState<Day | null>(null)
  const [time, setTime] = useState('')
  if (agreements === undefined || sessions === undefined) return null
  const cadenceWeeks = agreements.find(({ endedOn }) => endedOn === null)?.cadenceWeeks ?? null
  const lastDay = sessions.find((session) => session.state === 'held')?.day ?? null
  const proposed = proposeNextDay({ lastDay, cadenceWeeks, asOf })
  const day = typedDay ?? (state === 'held' ? asOf : proposed)

  async function add(event: FormEvent) {
    event.preventDefault()
    const added = await addSession({ personId, day, state, time: time === '' ? null : time })
    if (added.ok) navigate(toPath(sessionHref(added.value.id)), { replace: true })
  }

  return (
    <form onSubmit={(event) => void add(event)}>
      <fieldset className={formStyles.form} disabled={!mayWrite}>
        <legend className="visually-hidden">When</legend>
        <SegmentedControl<'planned' | 'held'>
          label="It"
          hideLabel
          value={state}
          segments={[
            { value: 'planned', label: 'Is coming' },
            { value: 'held', label: 'Was held already' },
          ]}
          onChange={setState}
        />
        <div className={formStyles.pair}>
          <DayField
            required
            label="Day"
            {...(state === 'planned' &&
              typedDay === null &&
              cadenceWeeks !== null && { hint: `You agreed on ${cadenceText(cadenceWeeks)}.` })}
            value={day}
            onChange={setTypedDay}
          />
          <TextField
            type="time"
            label="Time"
            remark="optional"
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        <div className={formStyles.buttons}>
          <Button type="submit" variant="primary">
            {state === 'planned' ? 'Plan it' : 'Write it down'}
          </Button>
          <LinkButton variant="quiet" href={MENTORING_HREF}>
            Cancel
          </LinkButton>
        </div>
      </fieldset>
    </form>
  )
}
