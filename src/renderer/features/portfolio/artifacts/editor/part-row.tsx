import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { type KeyboardEvent, useId, useState } from 'react'
import type { ArtifactComponent } from '#shared/records/artifact.ts'
import { today } from '../../../../data/clock.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { Menu, type MenuItem } from '../../../../ui/menu.tsx'
import { nearDay } from '../../../../ui/near-day.ts'
import { Tick } from '../../../../ui/tick.tsx'
import styles from './parts.module.css'

interface PartRowProps {
  readonly part: ArtifactComponent
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onChange: (patch: Partial<ArtifactComponent>) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One part. Emptied and left, it goes. */
export function PartRow({ part, isFirst, isLast, onChange, onMove, onRemove }: PartRowProps) {
  const { label, doneOn, notes } = part
  const mayWrite = useWriter()
  const [isNoting, setIsNoting] = useState(false)
  const notesId = useId()

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') event.preventDefault()
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }

  const items: readonly MenuItem[] = [
    ...(notes === '' ? [{ label: 'Add a note', onSelect: () => setIsNoting(true) }] : []),
    ...(isFirst ? [] : [{ label: 'Move up', onSelect: () => onMove(-1) }]),
    ...(isLast ? [] : [{ label: 'Move down', onSelect: () => onMove(1) }]),
    { label: 'Take off', onSelect: onRemove },
  ]
  return (
    <li className={styles.part} data-done={doneOn !== null || undefined}>
      <Tick
        label={doneOn === null ? `Tick off: ${label}` : `Take back the tick of: ${label}`}
        isDone={doneOn !== null}
        onToggle={() => onChange({ doneOn: doneOn === null ? today() : null })}
      />
      <div className={styles.words}>
        <textarea
          rows={1}
          className={styles.label}
          aria-label="Part"
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          data-part-label
          maxLength={200}
          value={label}
          onChange={(event) => onChange({ label: toLine(event.currentTarget.value) })}
          onKeyDown={onKeyDown}
          onBlur={() => label.trim() === '' && onRemove()}
        />
        {(isNoting || notes !== '') && (
          <>
            <label htmlFor={notesId} className="visually-hidden">
              Note on: {label}
            </label>
            <textarea
              // Asked for just now, the cursor is wanted there.
              // biome-ignore lint/a11y/noAutofocus: the person pressed "Add a note"
              autoFocus={isNoting && notes === ''}
              id={notesId}
              rows={1}
              className={styles.note}
              placeholder="A note"
              maxLength={2000}
              value={notes}
              onChange={(event) => onChange({ notes: event.currentTarget.value })}
              onBlur={() => setIsNoting(false)}
            />
          </>
        )}
      </div>
      {doneOn !== null && <span className={styles.day}>{nearDay(doneOn, today())}</span>}
      {mayWrite && (
        <Menu label={`More for: ${label}`} icon={<IconDots aria-hidden="true" />} items={items} />
      )}
    </li>
  )
}

/** A part is one line, however many were pasted; it only wraps on the screen. */
function toLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
