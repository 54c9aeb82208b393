import { type Ref, useId, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { tickedParts } from '#shared/portfolio/slots.ts'
import type { ArtifactComponent } from '#shared/records/artifact.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { newId } from '../../../../data/ids.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import styles from '../../editor/editor.module.css'
import { PartRow } from './part-row.tsx'
import partStyles from './parts.module.css'
import type { ArtifactFormHandle } from './use-artifact-form.ts'

/** Most parts of an artifact, as its record has it. */
const MOST_PARTS = 30

/** What it is made of: ticked, renamed, moved with Alt and the arrows, noted, added and taken off. */
export function PartsPart({ form: { control }, errorOf }: ArtifactFormHandle) {
  const id = useId()
  const mayWrite = useWriter()
  const { field } = useController({ control, name: 'components' })
  const parts: readonly ArtifactComponent[] = field.value
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const adder = useRef<HTMLInputElement>(null)
  const error = errorOf('components')

  function change(which: string, patch: Partial<ArtifactComponent>) {
    field.onChange(parts.map((part) => (part.id === which ? { ...part, ...patch } : part)))
  }

  function move(at: number, step: -1 | 1) {
    const part = parts[at]
    const to = at + step
    if (part === undefined || to < 0 || to >= parts.length) return
    const focused = document.activeElement
    field.onChange(parts.toSpliced(at, 1).toSpliced(to, 0, part))
    setSaid(`${part.label} is now ${to + 1} of ${parts.length}`)
    // Moved in the page, it may have lost the cursor.
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
  }

  function remove(at: number) {
    field.onChange(parts.toSpliced(at, 1))
    requestAnimationFrame(() => {
      const rest = list.current?.querySelectorAll<HTMLElement>('[data-part-label]')
      const near = rest?.[Math.min(at, rest.length - 1)]
      ;(near ?? adder.current)?.focus()
    })
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={partStyles.head}>
        <h2 id={id} className={styles.partTitle}>
          Parts
        </h2>
        {parts.length > 0 && (
          <p className={styles.quiet}>
            {tickedParts(parts)} of {parts.length} ticked
          </p>
        )}
      </div>
      {parts.length > 0 && (
        <ol ref={list} className={styles.rows} aria-labelledby={id}>
          {parts.map((part, at) => (
            <PartRow
              key={part.id}
              part={part}
              isFirst={at === 0}
              isLast={at === parts.length - 1}
              onChange={(patch) => change(part.id, patch)}
              onMove={(step) => move(at, step)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
      )}
      {error !== undefined && <p className={styles.quiet}>{error}</p>}
      {parts.length >= MOST_PARTS ? (
        <p className={styles.quiet}>An artifact holds {MOST_PARTS} parts.</p>
      ) : (
        mayWrite && (
          <AddPart
            ref={adder}
            onAdd={(label) =>
              field.onChange([...parts, { id: newId(), label, doneOn: null, notes: '' }])
            }
          />
        )
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </section>
  )
}

interface AddPartProps {
  readonly ref: Ref<HTMLInputElement>
  readonly onAdd: (label: string) => void
}

/** Takes what was typed with Enter, and also when it is left, so that nothing typed is lost. */
function AddPart({ ref, onAdd }: AddPartProps) {
  const [typed, setTyped] = useState('')
  function add() {
    const label = typed.trim()
    setTyped('')
    if (label !== '') onAdd(label)
  }
  return (
    <TextField
      ref={ref}
      label="Add a part"
      hint="Enter adds it."
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        add()
      }}
    />
  )
}
