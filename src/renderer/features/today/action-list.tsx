import type { Action } from '#shared/records/action.ts'
import type { Day } from '#shared/units/day.ts'
import { useWriter } from '../../data/data-context.ts'
import { Section } from '../../ui/section.tsx'
import { Tick } from '../../ui/tick.tsx'
import styles from './action-list.module.css'
import rows from './today.module.css'
import { actionText } from './today-words.ts'
import { useTicks } from './use-ticks.ts'

interface ActionListProps {
  readonly actions: readonly Action[]
  readonly names: ReadonlyMap<string, string>
  readonly day: Day
  readonly shownAbove: string | null
}

/** Actions shown at once. Source: judgement: more would be a wall. */
const MOST = 5

/** What is open, to be ticked in place. What was ticked stays for the moment, so that the tick can be taken back there. */
export function ActionList({ actions, names, day, shownAbove }: ActionListProps) {
  const mayWrite = useWriter()
  const { ticked, isDone, toggle } = useTicks(actions, day)
  const open = actions.filter(({ id }) => id !== shownAbove)
  const gone = ticked.filter(({ id }) => !actions.some((action) => action.id === id))
  const shown = inOrder([...open.slice(0, MOST), ...gone], ticked)

  if (shown.length === 0) {
    if (shownAbove !== null) return null
    return (
      <Section title="Actions">
        <p className={rows.quiet}>
          Nothing is open. Capture what you want to do from anywhere, with the key <kbd>c</kbd> or
          the plus, and give it a day: “Draft the review !friday”.
        </p>
      </Section>
    )
  }
  return (
    <Section title="Actions">
      <ul className={rows.list}>
        {shown.map((action) => {
          const isTicked = isDone(action.id)
          return (
            <li key={action.id} className={`${rows.row} ${styles.row}`}>
              <div className={`${rows.main} ${styles.action}`} data-done={isTicked || undefined}>
                <Tick
                  id={`tick-${action.id}`}
                  label={action.text}
                  isDone={isTicked}
                  disabled={!mayWrite}
                  onToggle={() => void toggle(action, !isTicked)}
                />
                <label htmlFor={`tick-${action.id}`}>{action.text}</label>
              </div>
              <span className={rows.remark}>
                {isTicked ? 'done' : actionText(action, names, day)}
              </span>
            </li>
          )
        })}
      </ul>
      {open.length > MOST && (
        <p className={rows.more}>
          <a href="#/mentoring/actions">See all {open.length} actions</a>
        </p>
      )}
    </Section>
  )
}

/** By due day, as they were read; what was ticked keeps the place it had. */
function inOrder(shown: readonly Action[], ticked: readonly Action[]): readonly Action[] {
  if (ticked.length === 0) return shown
  const key = ({ due, id }: Action) => `${due ?? '9999'} ${id}`
  return shown.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}
