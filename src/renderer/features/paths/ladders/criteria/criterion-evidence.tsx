import { useState } from 'react'
import type { LadderCriterion } from '#shared/records/ladder.ts'
import { useEvidenceChoices } from '../../../../data/evidence/use-link-choices.ts'
import { evidenceHref } from '../../../../data/record-address.ts'
import { ChipPicker } from '../../../../ui/chip-picker/chip-picker.tsx'
import { Disclosure } from '../../../../ui/disclosure.tsx'
import { PendingLine } from '../../../../ui/pending.tsx'
import { dayText } from '../words.ts'
import styles from './criteria.module.css'

interface CriterionEvidenceProps {
  readonly criterion: LadderCriterion
  readonly mayWrite: boolean
  readonly onChange: (evidence: readonly string[]) => void
}

/** What shows a criterion, folded; nothing of it is read before it is opened. */
export function CriterionEvidence(props: CriterionEvidenceProps) {
  const [isOpen, setIsOpen] = useState(false)
  const count = props.criterion.evidence.length
  return (
    <Disclosure summary={count === 0 ? 'Evidence' : `Evidence (${count})`} onToggle={setIsOpen}>
      {isOpen && <Linked {...props} />}
    </Disclosure>
  )
}

/** Evidence of a criterion at most. Source: its schema. */
const MOST = 100

function Linked({ criterion, mayWrite, onChange }: CriterionEvidenceProps) {
  const choices = useEvidenceChoices(criterion.evidence)
  if (choices === undefined) return <PendingLine label="Looking for evidence" />
  const { linked, all } = choices
  if (all.length === 0) {
    return (
      <p className={styles.quiet}>
        There is no evidence yet. <a href="#/portfolio/evidence/new">Add some</a> and link it here.
      </p>
    )
  }
  const known = new Map([...linked, ...all].map((each) => [each.id, each]))
  return (
    <div className={styles.evidence}>
      {linked.length > 0 && (
        <ul className={styles.linked}>
          {linked.map(({ id, title, day }) => (
            <li key={id}>
              <a href={evidenceHref(id)}>{title}</a>
              <span className={styles.quiet}> · {dayText(day)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <ChipPicker
          label="What shows it"
          most={MOST}
          options={[...known.values()].map(({ id, title, day }) => ({
            value: id,
            label: title,
            group: dayText(day),
          }))}
          // A piece that lies in the trash stays linked, unseen, for the day that it comes back.
          value={linked.map(({ id }) => id)}
          onChange={(chosen) => {
            const hidden = criterion.evidence.filter((id) => !known.has(id))
            onChange([...chosen, ...hidden])
          }}
        />
      )}
    </div>
  )
}
