import { useId } from 'react'
import type { ProgramItem } from '#shared/program.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { classNames } from '../../ui/class-names.ts'
import { placeId } from './address.ts'
import type { Span } from './dates.ts'
import { progressText, shortSpanText } from './format.ts'
import styles from './item.module.css'
import { ItemContent } from './item-content.tsx'
import { itemProgress, NOTHING_DONE } from './progress.ts'
import type { ItemState } from './standing.ts'
import type { Taking } from './taking.ts'

interface ItemEntryProps {
  /** Its number in the picture, from 1. */
  readonly number: number
  readonly item: ProgramItem
  readonly span: Span | null
  /** null while not enrolled. */
  readonly state: ItemState | null
  readonly taking: Taking | null
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** A part is being ticked: the item stays open, also when that was its last. */
  readonly onTick: () => void
}

/** A badge where a word helps; what comes later needs none beside its dates. */
const BADGES: Readonly<Record<ItemState, { tone: BadgeTone; label: string } | null>> = {
  done: { tone: 'good', label: 'Done' },
  now: { tone: 'note', label: 'Now' },
  late: { tone: 'wait', label: 'Still open' },
  later: null,
}

/** A module or an experience: its line, and folded under it all that belongs to it. */
export function ItemEntry({
  number,
  item,
  span,
  state,
  taking,
  isOpen,
  onToggle,
  onTick,
}: ItemEntryProps) {
  const id = useId()
  const badge = state === null ? null : BADGES[state]
  const progress = itemProgress(item, taking?.enrollment.partsDone ?? NOTHING_DONE)
  const facts = [
    item.duration,
    item.format ?? 'Experience on the job',
    ...(span === null ? [] : [shortSpanText(span)]),
  ]
  return (
    <li
      id={placeId(item.id)}
      tabIndex={-1}
      className={classNames(styles.item, isOpen && styles.open)}
    >
      <div className={styles.line}>
        <span className={styles.number} data-state={state ?? undefined} aria-hidden="true">
          {state === 'done' ? (
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2.5 6.3 5 8.8l4.5-5.4" />
            </svg>
          ) : (
            number
          )}
        </span>
        <div className={styles.name}>
          <h3>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={onToggle}
            >
              {item.title}
            </button>
          </h3>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </div>
        {taking !== null && (
          <div className={styles.state}>
            {badge !== null && <Badge tone={badge.tone}>{badge.label}</Badge>}
            <span>{progressText(progress)}</span>
          </div>
        )}
        <svg viewBox="0 0 12 12" className={styles.arrow} aria-hidden="true">
          <path d="M4 2.5 8 6 4 9.5" />
        </svg>
      </div>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && (
          <ItemContent item={item} span={span} state={state} taking={taking} onTick={onTick} />
        )}
      </div>
    </li>
  )
}
