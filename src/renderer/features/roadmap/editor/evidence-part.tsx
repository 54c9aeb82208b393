import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Milestone } from '#shared/records/milestone.ts'
import { today } from '../../../data/clock.ts'
import { useEvidenceList, useEvidenceOf } from '../../../data/evidence/use-evidence.ts'
import { useEvidenceCommands } from '../../../data/evidence/use-evidence-commands.ts'
import { evidenceHref } from '../../../data/record-address.ts'
import { Button } from '../../../ui/button.tsx'
import { ChipPicker } from '../../../ui/chip-picker/chip-picker.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { CloseSign } from '../../../ui/signs.tsx'
import { shortDayText } from '../format.ts'
import styles from './editor.module.css'

interface EvidencePartProps {
  readonly milestone: Milestone
  readonly mayWrite: boolean
  /** Stores what is still being written of the milestone. */
  readonly flush: () => Promise<void>
}

/** What shows the milestone: linked, unlinked, or made new in one step. */
export function EvidencePart({ milestone, mayWrite, flush }: EvidencePartProps) {
  const { id } = milestone
  const [, navigate] = useLocation()
  const { addEvidenceOfMilestone, linkMilestone, unlinkMilestone } = useEvidenceCommands()
  const linked = useEvidenceOf({ milestoneId: id }) ?? []
  const [isPicking, setIsPicking] = useState(false)
  const asOf = today()

  async function make() {
    // What was just written of the milestone belongs to the piece.
    await flush()
    const added = await addEvidenceOfMilestone(id, asOf)
    if (added.ok) navigate(evidenceHref(added.value.id).slice(1))
  }

  return (
    <section className={styles.part} aria-labelledby="milestone-evidence">
      <h2 id="milestone-evidence" className={styles.partTitle}>
        Evidence
      </h2>
      {linked.length === 0 ? (
        <p className={styles.quiet}>Nothing shows it yet.</p>
      ) : (
        <ul className={styles.links}>
          {linked.map((piece) => (
            <li key={piece.id} className={styles.link}>
              <span>
                <a href={evidenceHref(piece.id)}>{piece.title}</a>
                <span className={styles.quiet}> · {shortDayText(piece.day, asOf)}</span>
              </span>
              {mayWrite && (
                <IconButton
                  label={`Unlink: ${piece.title}`}
                  icon={<CloseSign />}
                  onClick={() => void unlinkMilestone(piece.id, id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isPicking && (
        <EvidencePicker
          taken={linked.map((piece) => piece.id)}
          onPick={(picked) => {
            setIsPicking(false)
            if (picked !== undefined) void linkMilestone(picked, id)
          }}
        />
      )}
      {mayWrite && !isPicking && (
        <p className={styles.choices}>
          <Button size="small" onClick={() => void make()}>
            Make new evidence
          </Button>
          <Button size="small" variant="quiet" onClick={() => setIsPicking(true)}>
            Link some
          </Button>
        </p>
      )}
    </section>
  )
}

interface EvidencePickerProps {
  readonly taken: readonly string[]
  readonly onPick: (id: string | undefined) => void
}

/** Finds one of the newest pieces; older ones are linked from their own page. */
function EvidencePicker({ taken, onPick }: EvidencePickerProps) {
  const list = useEvidenceList()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  const options = (list?.rows ?? []).flatMap(({ id, evidence }) =>
    evidence === null || taken.includes(id) ? [] : [{ value: id, label: evidence.title }],
  )
  return (
    <div ref={root}>
      <ChipPicker
        label="Which one shows it?"
        placeholder="Search the newest evidence"
        options={options}
        value={[]}
        onChange={([picked]) => onPick(picked)}
      />
      {list !== undefined && options.length === 0 && (
        <p className={styles.quiet}>There is no other evidence yet.</p>
      )}
      <p>
        <Button size="small" variant="quiet" onClick={() => onPick(undefined)}>
          Close
        </Button>
      </p>
    </div>
  )
}
