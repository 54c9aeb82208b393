import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Milestone } from '#shared/records/milestone.ts'
import { useRoadmapCommands } from '../../../data/use-roadmap-commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { weeksText } from '../format.ts'
import styles from './dialogs.module.css'
import { firstParts, partErrors, type SplitPart, sumOfWeeks } from './split-parts.ts'

interface SplitDialogProps {
  readonly milestone: Milestone
  readonly onClose: () => void
  readonly onSplit: (count: number) => void
}

/** Fewest and most parts. Source: judgement; more than eight is a plan of its own. */
const FEWEST = 2
const MOST = 8

/** One milestone becomes several that wait for each other. */
export function SplitDialog({ milestone, onClose, onSplit }: SplitDialogProps) {
  const { splitMilestone } = useRoadmapCommands()
  const [parts, setParts] = useState(() => firstParts(milestone.title, milestone.weeks))
  /** How often it was refused: from the first time on, each part says what it still needs. */
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [tries])
  const [failed, setFailed] = useState('')

  const change = (key: number, patch: Partial<SplitPart>) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...patch } : part)))

  async function split(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (parts.some((part) => Object.keys(partErrors(part)).length > 0)) {
      setFailed('Not split yet: every part needs a title and its weeks.')
      setTries(tries + 1)
      return
    }
    const result = await splitMilestone(
      milestone.id,
      parts.map(({ title, weeks }) => ({ title, weeks: weeks as number })),
    )
    if (!result.ok) {
      setFailed('It could not be stored. What you typed is still here.')
      return
    }
    onSplit(parts.length)
    onClose()
  }

  return (
    <Dialog open title="Split this milestone" onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={(event) => void split(event)} noValidate>
        <p className={styles.lead}>
          The first part keeps what is written here; each later one waits for the part before.
        </p>
        <ol className={styles.parts}>
          {parts.map((part, at) => {
            const errors = tries > 0 ? partErrors(part) : {}
            return (
              <li key={part.key} className={styles.part}>
                <TextField
                  label={`Part ${at + 1}`}
                  value={part.title}
                  error={errors.title}
                  onChange={(event) => change(part.key, { title: event.currentTarget.value })}
                />
                <NumberField
                  label="Weeks"
                  value={part.weeks}
                  error={errors.weeks}
                  onChange={(weeks) => change(part.key, { weeks })}
                />
                {parts.length > FEWEST && (
                  <IconButton
                    label={`Leave out part ${at + 1}`}
                    icon={<CloseSign />}
                    className={styles.leaveOut}
                    onClick={() => setParts(parts.filter(({ key }) => key !== part.key))}
                  />
                )}
              </li>
            )
          })}
        </ol>
        <p className={styles.sum}>
          Together {weeksText(sumOfWeeks(parts))}; it was {weeksText(milestone.weeks)}.
        </p>
        <p role="status" className={styles.failed}>
          {failed}
        </p>
        <div className={styles.actions}>
          {parts.length < MOST && (
            <Button
              variant="quiet"
              onClick={() =>
                setParts([
                  ...parts,
                  { key: Math.max(...parts.map(({ key }) => key)) + 1, title: '', weeks: 1 },
                ])
              }
            >
              Another part
            </Button>
          )}
          <Button type="submit" variant="primary">
            Split
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
