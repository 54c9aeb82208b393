import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import type { ChipOption } from '../../../ui/chip-picker/find-options.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import styles from './editor.module.css'

interface Linked {
  readonly id: string
  readonly label: string
  readonly href: string
  /** Said quietly beside it. */
  readonly note?: string
}

interface LinkedListProps {
  readonly title: string
  readonly linked: readonly Linked[]
  /** What can be linked. */
  readonly options: readonly ChipOption[]
  /** Names the field that finds one. */
  readonly find: string
  readonly addLabel: string
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly mayWrite: boolean
  /** Another way to come to one, beside the button that links it. */
  readonly more?: ReactNode
}

/** Records of one kind that belong to the piece, with the ways to link and to unlink. */
export function LinkedList({
  title,
  linked,
  options,
  find,
  addLabel,
  onAdd,
  onRemove,
  mayWrite,
  more,
}: LinkedListProps) {
  const id = useId()
  const [isAdding, setIsAdding] = useState(false)
  const free = options.filter(({ value }) => !linked.some((each) => each.id === value))
  const canAdd = mayWrite && free.length > 0
  // Of what nobody has there is nothing to say.
  if (linked.length === 0 && !canAdd && more === undefined) return null
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {linked.length > 0 && (
        <ul className={styles.rows}>
          {linked.map((each) => (
            <li key={each.id} className={styles.linked}>
              <span>
                <a href={each.href}>{each.label}</a>
                {each.note !== undefined && <span className={styles.quiet}> · {each.note}</span>}
              </span>
              {mayWrite && (
                <IconButton
                  label={`Unlink: ${each.label}`}
                  icon={<CloseSign />}
                  onClick={() => onRemove(each.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {canAdd && isAdding ? (
        <Finder
          label={find}
          options={free}
          onChoose={(chosen) => {
            setIsAdding(false)
            if (chosen !== null) onAdd(chosen)
          }}
        />
      ) : (
        <p className={styles.buttons}>
          {more}
          {canAdd && (
            <Button size="small" onClick={() => setIsAdding(true)}>
              {addLabel}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}

interface FinderProps {
  readonly label: string
  readonly options: readonly ChipOption[]
  /** null where it is closed without a choice. */
  readonly onChoose: (id: string | null) => void
}

/** Finds one by its words; the cursor is there at once. */
function Finder({ label, options, onChoose }: FinderProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={root}>
      <ChipPicker
        label={label}
        options={options}
        value={[]}
        onChange={([chosen = null]) => onChoose(chosen)}
      />
      <Button size="small" variant="quiet" onClick={() => onChoose(null)}>
        Close
      </Button>
    </div>
  )
}
