import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs'
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { AgendaItem } from '#shared/records/session.ts'
import { useDatabase } from '../../../data/data-context.ts'
import { newId } from '../../../data/ids.ts'
import { useSession } from '../../../data/sessions/use-sessions.ts'
import { Badge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { Tick } from '../../../ui/tick.tsx'
import { dayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { useKeptText } from '../frame/use-kept-text.ts'
import styles from './agenda.module.css'

interface AgendaProps {
  readonly value: readonly AgendaItem[]
  readonly onChange: (agenda: AgendaItem[]) => void
  /** Names what is typed and not added yet. */
  readonly place: string
}

/** Most points of an agenda, as its record has it. */
const MOST_POINTS = 50

/** What to talk about: added by Enter, ticked, moved with the arrows, taken off. */
export function Agenda({ value, onChange, place }: AgendaProps) {
  const database = useDatabase()
  const [typed, setTyped] = useKeptText(database.name, `agenda/${place}`)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const field = useRef<HTMLInputElement>(null)

  function add() {
    const text = typed.trim()
    if (text === '') return
    onChange([...value, { id: newId(), text, done: false, carriedFrom: null }])
    setTyped('')
  }

  function change(id: string, patch: Partial<AgendaItem>) {
    onChange(value.map((item) => (item.id === id ? { ...item, ...patch } : item)))
  }

  function move(at: number, by: -1 | 1) {
    const [item, other] = [value[at], value[at + by]]
    if (item === undefined || other === undefined) return
    const next = [...value]
    next[at] = other
    next[at + by] = item
    onChange(next)
    setSaid(`${item.text} is now ${at + by + 1} of ${value.length}`)
  }

  function remove(at: number) {
    onChange(value.filter((_, place) => place !== at))
    requestAnimationFrame(() => {
      const rest = list.current?.querySelectorAll<HTMLElement>('textarea')
      const near = rest?.[Math.min(at, rest.length - 1)]
      ;(near ?? field.current)?.focus()
    })
  }

  return (
    <>
      {value.length > 0 && (
        <ol ref={list} className={styles.items} aria-label="Agenda">
          {value.map((item, at) => (
            <AgendaRow
              key={item.id}
              item={item}
              isFirst={at === 0}
              isLast={at === value.length - 1}
              onChange={(patch) => change(item.id, patch)}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
      )}
      {value.length < MOST_POINTS ? (
        <TextField
          ref={field}
          label="Add a point"
          hint="Enter adds it."
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
      ) : (
        <p className={listStyles.small}>An agenda holds {MOST_POINTS} points.</p>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}

interface AgendaRowProps {
  readonly item: AgendaItem
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (patch: Partial<AgendaItem>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function AgendaRow({ item, isFirst, isLast, onChange, onMove, onRemove }: AgendaRowProps) {
  const { text, done, carriedFrom } = item

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') event.preventDefault()
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <li className={styles.item} data-done={done || undefined}>
      <Tick
        label={done ? `Take back the tick of: ${text}` : `Tick off: ${text}`}
        isDone={done}
        onToggle={() => onChange({ done: !done })}
      />
      <div className={styles.words}>
        <textarea
          rows={1}
          className={styles.text}
          aria-label="Point of the agenda"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          maxLength={300}
          value={text}
          onChange={(event) => onChange({ text: toLine(event.currentTarget.value) })}
          onKeyDown={onKeyDown}
          onBlur={() => text.trim() === '' && onRemove()}
        />
        {carriedFrom !== null && <Carried sessionId={carriedFrom} />}
      </div>
      <div className={styles.tools}>
        <IconButton
          label={`Move up: ${text}`}
          icon={<IconArrowUp size={16} aria-hidden="true" />}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={`Move down: ${text}`}
          icon={<IconArrowDown size={16} aria-hidden="true" />}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton label={`Take off: ${text}`} icon={<CloseSign />} onClick={onRemove} />
      </div>
    </li>
  )
}

/** A point is one line, however many were pasted; it only wraps on the screen. */
function toLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

/** The mark of a point that an earlier session left open. */
function Carried({ sessionId }: { readonly sessionId: string }) {
  const session = useSession(sessionId)
  return (
    <Badge tone="wait">
      {session ? `Left open on ${dayText(session.day)}` : 'Left open earlier'}
    </Badge>
  )
}
