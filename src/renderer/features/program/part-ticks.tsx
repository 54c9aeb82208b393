import { useId, useState } from 'react'
import type { ProgramItem } from '#shared/program.ts'
import type { Day } from '#shared/units/day.ts'
import { today } from '../../data/clock.ts'
import { useRoadmapCommands } from '../../data/use-roadmap-commands.ts'
import { dayText } from './format.ts'
import styles from './item.module.css'
import { itemProgress, type PartsDone } from './progress.ts'

interface PartTicksProps {
  readonly item: ProgramItem
  readonly heading: string
  readonly partsDone: PartsDone
  /** Heard before a part is ticked. */
  readonly onTick: () => void
}

/** The contents or deliverables, each with its box and the day it was ticked. */
export function PartTicks({ item, heading, partsDone, onTick }: PartTicksProps) {
  const { setProgramPart } = useRoadmapCommands()
  const id = useId()
  const [told, setTold] = useState('')
  const itemPartIds = item.parts.map((part) => part.id)

  async function tick(partId: string, isTicked: boolean) {
    onTick()
    const day = isTicked ? today() : null
    const outcome = await setProgramPart(partId, day, { itemId: item.id, itemPartIds })
    if (!outcome.ok) return false
    const { done, total } = itemProgress(item, outcome.value.partsDone)
    setTold(
      done === total
        ? `All ${total} parts are ticked off, and its milestone with them.`
        : `${done} of ${total} parts ticked off.`,
    )
    return true
  }

  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <ul className={styles.ticks}>
        {item.parts.map((part) => (
          <PartTick
            key={part.id}
            text={part.text}
            day={partsDone[part.id]}
            onTick={(isTicked) => tick(part.id, isTicked)}
          />
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </fieldset>
  )
}

interface PartTickProps {
  readonly text: string
  /** When it was ticked off; undefined while it is open. */
  readonly day: Day | undefined
  /** Answers whether it was stored. */
  readonly onTick: (isTicked: boolean) => Promise<boolean>
}

function PartTick({ text, day, onTick }: PartTickProps) {
  const isStored = day !== undefined
  /** What was just asked for, until the store says the same. */
  const [asked, setAsked] = useState<boolean | null>(null)
  if (asked === isStored) setAsked(null)
  return (
    <li>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={asked ?? isStored}
          onChange={async ({ currentTarget: { checked } }) => {
            setAsked(checked)
            if (!(await onTick(checked))) setAsked(null)
          }}
        />
        <span>
          {text}
          {isStored && asked === null && <span className={styles.day}>ticked {dayText(day)}</span>}
        </span>
      </label>
    </li>
  )
}
