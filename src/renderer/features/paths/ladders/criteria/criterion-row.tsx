import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs'
import { useEffect, useId, useState } from 'react'
import type { Catalog } from '#shared/catalog.ts'
import { CRITERION_STATES, type Ladder, type LadderCriterion } from '#shared/records/ladder.ts'
import { useWriter } from '../../../../data/data-context.ts'
import type { CriterionPatch } from '../../../../data/ladders/ladder-repository.ts'
import { useLadderCommands } from '../../../../data/ladders/use-ladder-commands.ts'
import { Menu } from '../../../../ui/menu.tsx'
import { QuietChoice } from '../../../../ui/quiet-choice.tsx'
import { SegmentedControl } from '../../../../ui/segmented-control.tsx'
import { subjectOptions } from '../../../../ui/subject-options.ts'
import { STATE_WORDS } from '../words.ts'
import styles from './criteria.module.css'
import { CriterionDialog } from './criterion-dialog.tsx'
import { CriterionEvidence } from './criterion-evidence.tsx'

interface CriterionRowProps {
  readonly ladder: Ladder
  readonly criterion: LadderCriterion
  readonly catalog: Catalog
}

/** Points that are offered. Unit: rating points. */
const POINTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** One criterion: how far it is met, what it comes to, and what shows it. Each is stored as it is chosen. */
export function CriterionRow({ ladder, criterion, catalog }: CriterionRowProps) {
  const { setCriterion, change } = useLadderCommands()
  const mayWrite = useWriter()
  const [isEditing, setIsEditing] = useState(false)
  const id = useId()
  // What was chosen shows at once; what the store has takes over when it has it.
  const [chosen, setChosen] = useState<CriterionPatch>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a criterion read anew is what this is about
  useEffect(() => setChosen({}), [criterion])
  const { text, category, subject, required, state } = { ...criterion, ...chosen }

  async function set(patch: CriterionPatch): Promise<boolean> {
    setChosen((before) => ({ ...before, ...patch }))
    const stored = await setCriterion(ladder.id, criterion.id, patch)
    if (!stored.ok) setChosen({})
    return stored.ok
  }
  const points = required === null || POINTS.includes(required) ? POINTS : [...POINTS, required]

  async function remove() {
    const criteria = ladder.criteria.filter((each) => each.id !== criterion.id)
    await change(ladder.id, { criteria })
  }

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p id={id} className={styles.text}>
          {text}
        </p>
        {mayWrite && (
          <Menu
            label={`More about: ${text.slice(0, 60)}`}
            icon={<IconDots aria-hidden="true" />}
            items={[
              { label: 'Edit the criterion', onSelect: () => setIsEditing(true) },
              { label: 'Delete the criterion', onSelect: () => void remove() },
            ]}
          />
        )}
      </div>
      <fieldset className={styles.controls} aria-labelledby={id} disabled={!mayWrite}>
        <SegmentedControl
          label="How far you meet it"
          hideLabel
          value={state}
          segments={CRITERION_STATES.map((value) => ({ value, label: STATE_WORDS[value] }))}
          onChange={(next) => void set({ state: next })}
        />
        <span className={styles.mapping}>
          <QuietChoice
            label="What it comes to"
            className={styles.choice}
            all="A criterion of its own"
            value={subject}
            options={subjectOptions(catalog).map(({ value, label }) => ({ id: value, label }))}
            // Points belong to a competency; without one they would ask for nothing.
            onChange={(next) =>
              void set(next === null ? { subject: null, required: null } : { subject: next })
            }
          />
          {subject !== null && (
            <QuietChoice
              label="Points that it asks for"
              className={styles.choice}
              all="Points as the path asks"
              value={required === null ? null : String(required)}
              options={points.map((value) => ({ id: String(value), label: `${value} of 10` }))}
              onChange={(next) => void set({ required: next === null ? null : Number(next) })}
            />
          )}
        </span>
      </fieldset>
      <CriterionEvidence
        criterion={criterion}
        mayWrite={mayWrite}
        onChange={(evidence) => void set({ evidence: [...evidence] })}
      />
      <CriterionDialog
        open={isEditing}
        title="Edit the criterion"
        categories={[...new Set(ladder.criteria.map((each) => each.category))]}
        category={category}
        text={text}
        onClose={() => setIsEditing(false)}
        onSave={(nextCategory, nextText) => set({ category: nextCategory, text: nextText })}
      />
    </li>
  )
}
