import { type RefObject, useRef } from 'react'
import type { Action } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import listStyles from '../frame/list.module.css'
import { ActionRow } from './action-row.tsx'

interface ActionListProps {
  readonly label: string
  readonly actions: readonly Action[]
  readonly people: readonly Person[]
  readonly asOf: Day
  /** Whose screen it is: there it need not be said that it is with them. */
  readonly personId?: string
  /** Whose actions they are: there it need not be said that they are from a session. */
  readonly sessionId?: string
}

/** Actions with their ticks. Ticking one off moves the focus on to the next, since its row goes away. */
export function ActionList({ label, actions, people, asOf, personId, sessionId }: ActionListProps) {
  const list = useRef<HTMLUListElement>(null)
  return (
    <ul ref={list} className={listStyles.rows} aria-label={label}>
      {actions.map((action, at) => (
        <ActionRow
          key={action.id}
          action={action}
          people={people}
          asOf={asOf}
          personId={personId}
          sessionId={sessionId}
          onGone={() => focusNear(list, at)}
        />
      ))}
    </ul>
  )
}

/** Whoever ticked with the keyboard goes on at the row that has come to this place, or at the last one. */
function focusNear(list: RefObject<HTMLUListElement | null>, at: number): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const ticks = list.current?.querySelectorAll<HTMLElement>('[type="checkbox"]')
    ticks?.[Math.min(at, ticks.length - 1)]?.focus()
  })
}
