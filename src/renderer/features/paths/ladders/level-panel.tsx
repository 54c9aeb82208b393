import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Catalog } from '#shared/catalog.ts'
import type { Ladder, LadderLevel } from '#shared/records/ladder.ts'
import { PATH_IDS } from '#shared/vocabulary.ts'
import { useWriter } from '../../../data/data-context.ts'
import { useLadderCommands } from '../../../data/ladders/use-ladder-commands.ts'
import { ladderHref } from '../../../data/record-address.ts'
import { Menu, type MenuItem } from '../../../ui/menu.tsx'
import { Meter } from '../../../ui/meter.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { Person } from '../use-person.ts'
import { Aim } from './aim.tsx'
import { CriteriaPart } from './criteria/criteria-part.tsx'
import { LevelDialog } from './level-dialog.tsx'
import styles from './level-panel.module.css'
import { criteriaOf, standingText } from './words.ts'

interface LevelPanelProps {
  readonly ladder: Ladder
  readonly level: LadderLevel
  readonly catalog: Catalog
  readonly person: Person
}

/** One level: the path it comes nearest to, how far it is met, and what it asks for. */
export function LevelPanel({ ladder, level, catalog, person }: LevelPanelProps) {
  const { change } = useLadderCommands()
  const [, navigate] = useLocation()
  const mayWrite = useWriter()
  const [isEditing, setIsEditing] = useState(false)
  const heading = useId()
  const criteria = criteriaOf(ladder, level.id)
  const met = criteria.filter(({ state }) => state === 'met').length
  const standing = standingText(criteria)

  async function save(patch: Partial<LadderLevel>): Promise<boolean> {
    const levels = ladder.levels.map((each) =>
      each.id === level.id ? { ...each, ...patch } : each,
    )
    return (await change(ladder.id, { levels })).ok
  }

  async function move(by: 1 | -1) {
    const at = ladder.levels.indexOf(level)
    const levels = ladder.levels.toSpliced(at, 1).toSpliced(at + by, 0, level)
    await change(ladder.id, { levels })
  }

  async function remove() {
    navigate(ladderHref(ladder.id).slice(1))
    await change(ladder.id, {
      levels: ladder.levels.filter((each) => each.id !== level.id),
      criteria: ladder.criteria.filter((each) => each.level !== level.id),
    })
  }

  const items: MenuItem[] = [{ label: 'Edit the level', onSelect: () => setIsEditing(true) }]
  if (level !== ladder.levels.at(-1)) {
    items.push({ label: 'Move up', onSelect: () => void move(1) })
  }
  if (level !== ladder.levels[0]) {
    items.push({ label: 'Move down', onSelect: () => void move(-1) })
  }
  items.push({ label: 'Delete the level', onSelect: () => void remove() })

  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {level.title}
        </h2>
        <div className={styles.tools}>
          <Aim ladder={ladder} level={level} catalog={catalog} person={person} />
          {mayWrite && (
            <Menu
              label={`More about ${level.title}`}
              icon={<IconDots aria-hidden="true" />}
              items={items}
            />
          )}
        </div>
      </div>
      {level.summary !== '' && <p className={styles.summary}>{level.summary}</p>}
      <div className={styles.facts}>
        <SelectField
          label="Nearest path"
          hint="What the ladder does not say is taken from it."
          disabled={!mayWrite}
          value={level.path ?? ''}
          options={[
            { value: '', label: 'None chosen yet' },
            ...catalog.paths.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={(event) => {
            const path = PATH_IDS.find((id) => id === event.currentTarget.value) ?? null
            void save({ path })
          }}
        />
        {criteria.length > 0 && (
          <div className={styles.standing}>
            <span className={styles.standingLabel}>How far you meet it</span>
            <span className={styles.standingText}>{standing}</span>
            <Meter text={standing} value={met / criteria.length} />
          </div>
        )}
      </div>
      <CriteriaPart ladder={ladder} level={level} criteria={criteria} catalog={catalog} />
      <LevelDialog
        open={isEditing}
        title="Edit the level"
        level={level}
        onClose={() => setIsEditing(false)}
        onSave={(title, summary) => save({ title, summary })}
      />
    </section>
  )
}
