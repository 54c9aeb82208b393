import { useRef, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import { toAskedLevels } from '#shared/portfolio/asked-levels.ts'
import type { Ladder, LadderLevel } from '#shared/records/ladder.ts'
import { ORGANIZATION_SIZES } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { findTarget, requirementOf } from '../requirements.ts'
import { defaultSize, type Person } from '../use-person.ts'
import styles from './form.module.css'

interface AimProps {
  readonly ladder: Ladder
  readonly level: LadderLevel
  readonly catalog: Catalog
  readonly person: Person
}

/** Makes the level the goal, after showing what that changes; or says that it is. */
export function Aim({ ladder, level, catalog, person }: AimProps) {
  const { chooseLevel } = useLadderCommands()
  const mayWrite = useWriter()
  const [isOpen, setIsOpen] = useState(false)
  const [size, setSize] = useState(defaultSize(person.goal))
  const [isFailed, setIsFailed] = useState(false)
  const place = useRef<HTMLSpanElement>(null)
  const { goal } = person
  const isGoal = goal?.level?.ladder === ladder.id && goal.level.level === level.id
  const path = catalog.paths.find(({ id }) => id === level.path)

  async function aim() {
    const reference = { ladder: ladder.id, level: level.id }
    const chosen = await chooseLevel(reference, size, (before) => before.path === level.path)
    setIsFailed(!chosen.ok)
    if (!chosen.ok) return
    setIsOpen(false)
    // The button is about to go away; focus stays where its answer appears.
    place.current?.focus()
  }

  return (
    <span ref={place} role="status" tabIndex={-1}>
      {isGoal ? (
        <Badge tone="good">Your goal</Badge>
      ) : (
        mayWrite && (
          <Button variant="primary" onClick={() => setIsOpen(true)}>
            Aim for this level
          </Button>
        )
      )}
      <Dialog
        open={isOpen}
        title={`Aim for ${level.title}`}
        onClose={() => setIsOpen(false)}
        actions={
          path === undefined ? (
            <Button onClick={() => setIsOpen(false)}>Close</Button>
          ) : (
            <>
              <Button onClick={() => setIsOpen(false)}>Cancel</Button>
              <Button variant="primary" onClick={() => void aim()}>
                Make it my goal
              </Button>
            </>
          )
        }
      >
        {path === undefined ? (
          <p>
            Choose the nearest path of this level first. What the ladder does not say, such as the
            challenges and years that count, is taken from it.
          </p>
        ) : (
          <div className={styles.form}>
            <p>
              It counts as {path.label}, with what this level asks for in front. Your roadmap comes
              along.
            </p>
            <SelectField
              label="In what organization"
              value={size}
              options={catalog.organizations.map(({ id, label }) => ({ value: id, label }))}
              onChange={(event) =>
                setSize(ORGANIZATION_SIZES.find((id) => id === event.currentTarget.value) ?? size)
              }
            />
            <Asked ladder={ladder} level={level} catalog={catalog} size={size} />
            <p role="alert" className={styles.problem}>
              {isFailed && 'It could not be stored. Your goal is what it was; try again.'}
            </p>
          </div>
        )}
      </Dialog>
    </span>
  )
}

interface AskedProps extends Omit<AimProps, 'person'> {
  readonly size: (typeof ORGANIZATION_SIZES)[number]
}

/** What the level asks for where the path asks for something else. */
function Asked({ ladder, level, catalog, size }: AskedProps) {
  const asked = toAskedLevels(ladder, level.id)
  const target = level.path === null ? undefined : { path: level.path, organization: size }
  const requirements = target && findTarget(catalog, target)
  if (asked.length === 0) {
    return (
      <p className={styles.quiet}>
        None of its criteria asks for points yet, so everything is as the path asks.
      </p>
    )
  }
  return (
    <ul className={styles.asks} aria-label="What the level asks for">
      {asked.map(({ subject, required }) => (
        <li key={subject} className={styles.ask}>
          <span>{subjectLabel(catalog, subject)}</span>
          <span>
            {required}
            {requirements !== undefined && (
              <span className={styles.quiet}>
                {' '}
                (path: {requirementOf(requirements, subject).required})
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
