import { useState } from 'react'
import { DUE_GROUPS, dueGroupOf } from '#shared/mentoring/due-groups.ts'
import type { Action } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useClosedActions, useOpenActions } from '../../../data/actions/use-actions.ts'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PendingLine } from '../../../ui/pending.tsx'
import { firstWeekday } from '../../../ui/picture/trail-words.ts'
import { Section } from '../../../ui/section.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import type { Origin } from '../address.ts'
import { countText } from '../format.ts'
import { BackLink } from '../frame/back-link.tsx'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'
import { ActionList } from './action-list.tsx'
import { DUE_WORDS } from './action-words.ts'
import styles from './actions-page.module.css'
import { AddActionLine } from './add-action-line.tsx'

type Whose = 'all' | 'mine' | 'theirs'

/** Rows shown at first, of the open ones and of the closed ones. Source: judgement. */
const STEP = 50

const NO_ORIGIN: Origin = { personId: null, sessionId: null, entryId: null }

interface ActionsPageProps {
  readonly people: readonly Person[]
  readonly asOf: Day
  /** Set where one came to add an action. */
  readonly origin: Origin | null
}

/** What is to be done, by when. */
export function ActionsPage({ people, asOf, origin }: ActionsPageProps) {
  const open = useOpenActions()
  const [whose, setWhose] = useState<Whose>('all')
  const [limit, setLimit] = useState(STEP)
  const shown = (open ?? []).filter((action) => isOf(action, whose))
  const first = shown.slice(0, limit)
  const overdue = shown.filter(({ due }) => due !== null && due < asOf).length
  return (
    <>
      <BackLink />
      <PageHeader
        title="Actions"
        lede={open === undefined ? ' ' : ledeOf(shown.length, overdue)}
        actions={
          <SegmentedControl<Whose>
            label="Whose"
            hideLabel
            value={whose}
            segments={[
              { value: 'all', label: 'All' },
              { value: 'mine', label: 'Yours' },
              { value: 'theirs', label: 'Others’' },
            ]}
            onChange={setWhose}
          />
        }
      />
      <div className={styles.page}>
        <div className={styles.add}>
          <AddActionLine
            place="actions"
            people={people}
            origin={origin ?? NO_ORIGIN}
            autoFocus={origin !== null}
          />
          {origin !== null && <OriginLine origin={origin} people={people} />}
        </div>
        {open === undefined ? (
          <PendingLine label="Opening" />
        ) : (
          DUE_GROUPS.map((group) => {
            const actions = first.filter(
              ({ due }) => dueGroupOf(due, asOf, firstWeekday() % 7) === group,
            )
            return actions.length === 0 ? null : (
              <Section key={group} title={DUE_WORDS[group]}>
                <ActionList
                  label={DUE_WORDS[group]}
                  actions={actions}
                  people={people}
                  asOf={asOf}
                />
              </Section>
            )
          })
        )}
        <ShowMore shown={first.length} total={shown.length} onMore={() => setLimit(limit + STEP)} />
        <Closed people={people} asOf={asOf} whose={whose} />
      </div>
    </>
  )
}

function OriginLine({
  origin,
  people,
}: {
  readonly origin: Origin
  readonly people: readonly Person[]
}) {
  const name = people.find(({ id }) => id === origin.personId)?.name
  const about = [
    name !== undefined && `with ${name}`,
    origin.sessionId !== null && 'from a session',
    origin.entryId !== null && 'from your journal',
  ].filter((part) => part !== false)
  return about.length === 0 ? null : (
    <p className={listStyles.small}>It will be linked: {about.join(', ')}.</p>
  )
}

/** Read only once it is opened. */
function Closed({
  people,
  asOf,
  whose,
}: {
  readonly people: readonly Person[]
  readonly asOf: Day
  readonly whose: Whose
}) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure summary="Done and let go" onToggle={setIsOpen}>
      {isOpen && <ClosedList people={people} asOf={asOf} whose={whose} />}
    </Disclosure>
  )
}

function ClosedList({
  people,
  asOf,
  whose,
}: {
  readonly people: readonly Person[]
  readonly asOf: Day
  readonly whose: Whose
}) {
  const [limit, setLimit] = useState(STEP)
  const closed = useClosedActions(limit)
  if (closed === undefined) return <PendingLine label="Opening" />
  const shown = closed.filter((action) => isOf(action, whose))
  if (shown.length === 0) return <p className={listStyles.quiet}>Nothing yet.</p>
  return (
    <>
      <ActionList label="Done and let go" actions={shown} people={people} asOf={asOf} />
      <ShowMore
        shown={closed.length}
        total={closed.length < limit ? closed.length : closed.length + 1}
        onMore={() => setLimit(limit + STEP)}
      />
    </>
  )
}

function isOf({ ownerId }: Action, whose: Whose): boolean {
  return whose === 'all' || (whose === 'mine') === (ownerId === null)
}

function ledeOf(count: number, overdue: number): string {
  if (count === 0) return 'Nothing is open here.'
  const all = `${countText(count, 'action')} open`
  if (overdue === 0) return `${all}.`
  return `${all}; the day of ${overdue} has passed. Do it, move it, or let it go.`
}
