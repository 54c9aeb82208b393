import { type ReactNode, useId } from 'react'
import type { Proposal } from '#shared/contract/roadmap.ts'
import { wholeText } from '../format.ts'
import styles from './proposal-group.module.css'
import { type ProposalKind, proposalId } from './proposal-groups.ts'
import { KIND_WORDS } from './update-words.ts'

interface ProposalGroupProps {
  readonly kind: ProposalKind
  readonly proposals: readonly Proposal[]
  /** Ids of those that are not to be accepted. */
  readonly refused: ReadonlySet<string>
  readonly onChange: (ids: readonly string[], isChosen: boolean) => void
  readonly children: (proposal: Proposal) => { readonly title: string; readonly body: ReactNode }
}

/** Proposals of one kind, each with its own check mark, and one for all of them. */
export function ProposalGroup({
  kind,
  proposals,
  refused,
  onChange,
  children,
}: ProposalGroupProps) {
  const headingId = useId()
  const ids = proposals.map(proposalId)
  const chosen = ids.filter((id) => !refused.has(id)).length
  const { title, lede } = KIND_WORDS[kind]
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <div className={styles.head}>
        <input
          type="checkbox"
          className={styles.check}
          aria-label={`All of: ${title}`}
          checked={chosen === ids.length}
          ref={(element) => {
            if (element !== null) element.indeterminate = chosen > 0 && chosen < ids.length
          }}
          onChange={() => onChange(ids, chosen < ids.length)}
        />
        <div>
          <h2 id={headingId} className={styles.title}>
            {title}{' '}
            <span className={styles.count}>
              {wholeText(chosen)} of {wholeText(ids.length)}
            </span>
          </h2>
          <p className={styles.lede}>{lede}</p>
        </div>
      </div>
      <ul>
        {proposals.map((proposal) => {
          const id = proposalId(proposal)
          return (
            <ProposalRow
              key={id}
              {...children(proposal)}
              isChosen={!refused.has(id)}
              onChange={(isChosen) => onChange([id], isChosen)}
            />
          )
        })}
      </ul>
    </section>
  )
}

interface ProposalRowProps {
  readonly title: string
  readonly body: ReactNode
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}

function ProposalRow({ title, body, isChosen, onChange }: ProposalRowProps) {
  const id = useId()
  return (
    <li className={styles.row} data-refused={!isChosen || undefined}>
      <input
        type="checkbox"
        id={id}
        className={styles.check}
        checked={isChosen}
        aria-describedby={`${id}-body`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <div className={styles.words}>
        <label htmlFor={id} className={styles.name}>
          {title}
        </label>
        <div id={`${id}-body`} className={styles.body}>
          {body}
        </div>
      </div>
    </li>
  )
}
