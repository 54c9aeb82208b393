import { useEffect, useRef, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { wholeText } from '../format.ts'
import { shortSectionLabel } from '../section-labels.ts'
import styles from './dependency-picker.module.css'
import { pickable } from './pickable.ts'

interface DependencyPickerProps {
  readonly milestone: Milestone
  readonly milestones: readonly Milestone[]
  /** Why the last pick was refused; empty where it was not. */
  readonly refusal: string
  /** Says whether it was stored. */
  readonly onPick: (id: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Shown at a time; the search narrows further. Source: judgement. */
const MOST_SHOWN = 7

/** Finds another milestone by its words. Arrows move through what was found, Enter takes it, Esc closes. */
export function DependencyPicker({
  milestone,
  milestones,
  refusal,
  onPick,
  onClose,
}: DependencyPickerProps) {
  const [search, setSearch] = useState('')
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  const found = pickable(milestone, milestones, search)
  const hidden = found.length - MOST_SHOWN

  function step(by: -1 | 1) {
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, [data-found]') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus()
  }

  async function pick(id: string) {
    if (await onPick(id)) setSearch('')
    root.current?.querySelector('input')?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys from the controls inside
    <div
      ref={root}
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (event.key === 'ArrowDown') step(1)
        else if (event.key === 'ArrowUp') step(-1)
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          if (search !== '' && found[0] !== undefined) void pick(found[0].id)
        } else return
        event.preventDefault()
      }}
    >
      <TextField
        label="Which one has to be done before?"
        type="search"
        placeholder="Search your milestones"
        value={search}
        error={refusal === '' ? undefined : refusal}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className={styles.found}>
        {found.slice(0, MOST_SHOWN).map(({ id, title, section }) => (
          <li key={id}>
            <button
              type="button"
              data-found
              className={styles.choice}
              onClick={() => void pick(id)}
            >
              <span>{title}</span>
              <span className={styles.section}>{shortSectionLabel(section)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.rest} role="status">
        {found.length === 0 && 'No milestone fits these words.'}
        {hidden > 0 && `${wholeText(hidden)} more; a word narrows them down.`}
      </p>
      <Button size="small" variant="quiet" onClick={onClose}>
        Close
      </Button>
    </div>
  )
}
