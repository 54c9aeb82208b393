import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useEffect, useRef, useState } from 'react'
import type { Action } from '#shared/records/action.ts'
import type { Person } from '#shared/records/person.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../../data/data-context.ts'
import { entryHref, personHref, sessionHref } from '../../../data/record-address.ts'
import { classNames } from '../../../ui/class-names.ts'
import { Menu } from '../../../ui/menu.tsx'
import { Tick } from '../../../ui/tick.tsx'
import listStyles from '../frame/list.module.css'
import { ActionEditor } from './action-editor.tsx'
import { nameOf, whenText } from './action-words.ts'
import { useActionSteps } from './use-action-steps.ts'

interface ActionRowProps {
  readonly action: Action
  readonly people: readonly Person[]
  readonly asOf: Day
  readonly personId: string | undefined
  readonly sessionId: string | undefined
  /** The row is about to leave its list. */
  readonly onGone: () => void
}

/** One action; its text opens the form in its place. */
export function ActionRow({ action, people, asOf, personId, sessionId, onGone }: ActionRowProps) {
  const steps = useActionSteps()
  const mayWrite = useWriter()
  const [isEditing, setIsEditing] = useState(false)
  const title = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !isEditing) title.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])

  const isOpen = action.state === 'open'
  const when = whenText(action, asOf)
  const isBesideTheirs = action.personId !== null && action.personId !== personId
  return (
    <li className={classNames(listStyles.row, !isOpen && listStyles.closed)}>
      <fieldset disabled={!mayWrite} className={listStyles.bare}>
        <legend className="visually-hidden">{action.text}</legend>
        <Tick
          label={isOpen ? `Tick off: ${action.text}` : `Take up again: ${action.text}`}
          isDone={action.state === 'done'}
          onToggle={() => void Promise.resolve(steps.toggle(action)).then(onGone)}
        />
      </fieldset>
      <div className={listStyles.text}>
        {isEditing ? (
          <ActionEditor action={action} people={people} onClose={() => setIsEditing(false)} />
        ) : (
          <>
            <button
              ref={title}
              type="button"
              className={classNames(listStyles.title, listStyles.opener)}
              aria-label={`Edit: ${action.text}`}
              onClick={() => setIsEditing(true)}
            >
              {action.text}
            </button>
            <div className={listStyles.facts}>
              {action.ownerId !== null && <span>{nameOf(people, action.ownerId)} does it</span>}
              {when !== '' && <span>{when}</span>}
              {isBesideTheirs && action.personId !== action.ownerId && (
                <span>
                  with{' '}
                  <a href={personHref(action.personId ?? '')}>
                    {nameOf(people, action.personId ?? '')}
                  </a>
                </span>
              )}
              {action.sessionId !== null && action.sessionId !== sessionId && (
                <span>
                  <a href={sessionHref(action.sessionId)}>from a session</a>
                </span>
              )}
              {action.entryId !== null && (
                <span>
                  <a href={entryHref(action.entryId)}>from your journal</a>
                </span>
              )}
            </div>
          </>
        )}
      </div>
      {mayWrite && !isEditing && (
        <Menu
          label={`More about: ${action.text}`}
          icon={<IconDots aria-hidden="true" />}
          items={[
            { label: 'Edit', onSelect: () => setIsEditing(true) },
            ...(isOpen
              ? [{ label: 'Let go', onSelect: () => void steps.drop(action).then(onGone) }]
              : [{ label: 'Take up again', onSelect: () => void steps.toggle(action) }]),
            { label: 'Delete', onSelect: () => void steps.remove(action).then(onGone) },
          ]}
        />
      )}
    </li>
  )
}
