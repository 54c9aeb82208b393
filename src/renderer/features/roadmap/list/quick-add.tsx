import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { milestoneSchema } from '#shared/records/milestone.ts'
import { parseWith } from '#shared/schema.ts'
import { useDatabase } from '../../../data/data-context.ts'
import { keepDraft, readDraft } from '../../../data/kept-drafts.ts'
import { milestoneHref } from '../../../data/record-address.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { viewHref } from '../address.ts'
import type { MilestoneFilter } from '../filter.ts'
import styles from './quick-add.module.css'
import { whenUncovered } from './when-uncovered.ts'

interface QuickAddProps {
  readonly goalId: string
  /** A new one belongs where one is looking. */
  readonly filter: MilestoneFilter
  /** The address asks for it: the cursor goes here. */
  readonly isAsked: boolean
  /** The address is the only way here, so it is left as it is. */
  readonly staysAsked: boolean
}

const DRAFT = 'quick-milestone'

/** A title and Enter: the milestone is stored and opens for the rest. What was typed survives leaving. */
export function QuickAdd({ goalId, filter, isAsked, staysAsked }: QuickAddProps) {
  const [, navigate] = useLocation()
  const { addMilestone } = useRoadmapCommands()
  const { name: database } = useDatabase()
  const [title, setTitle] = useState(() => String(readDraft(database, DRAFT).title ?? ''))
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (!isAsked) return
    return whenUncovered(() => {
      field.current?.focus()
      // So that asking again, from the palette or the header, is a change of address again.
      if (!staysAsked) window.location.replace(viewHref('list'))
    })
  }, [isAsked, staysAsked])

  function change(text: string) {
    setTitle(text)
    setTold('')
    keepDraft(database, DRAFT, text === '' ? {} : { title: text })
  }

  async function add(event: FormEvent) {
    event.preventDefault()
    const checked = parseWith(milestoneSchema.shape.title, title.trim())
    if (!checked.ok) {
      setTold(`Not added yet: this line takes ${checked.error.expected}.`)
      return
    }
    const result = await addMilestone(goalId, {
      title: checked.value,
      ...(filter.section !== null && { section: filter.section }),
      ...(filter.competency !== null && { competencies: [filter.competency] }),
    })
    if (!result.ok) {
      setTold('It could not be stored. What you typed is still here.')
      return
    }
    keepDraft(database, DRAFT, {})
    navigate(milestoneHref(result.value.id).slice(1))
  }

  return (
    <form className={`${styles.form} no-print`} onSubmit={(event) => void add(event)}>
      <div className={styles.line}>
        <IconPlus aria-hidden="true" className={styles.sign} />
        <input
          ref={field}
          className={styles.input}
          aria-label="Add a milestone"
          aria-describedby="quick-add-told"
          placeholder="Add a milestone: its title, then Enter"
          autoComplete="off"
          value={title}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      <p id="quick-add-told" role="status" className={styles.told}>
        {told}
      </p>
    </form>
  )
}
