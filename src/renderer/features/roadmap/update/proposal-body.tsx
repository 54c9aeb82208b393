import type { Catalog } from '#shared/catalog.ts'
import type { Proposal } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import { shortDayText, weeksText } from '../format.ts'
import { shortSectionLabel } from '../section-labels.ts'
import { FieldChange } from './field-change.tsx'
import styles from './proposal-body.module.css'

interface ProposalBodyProps {
  readonly proposal: Proposal
  /** The milestone it is about; undefined for a new one. */
  readonly existing: Milestone | undefined
  readonly catalog: Catalog
  readonly asOf: Day
}

/** What a proposal would do, under its title. */
export function ProposalBody({ proposal, existing, catalog, asOf }: ProposalBodyProps) {
  switch (proposal.kind) {
    case 'new': {
      const { section, weeks, due, outcome } = proposal.milestone
      const facts = [
        shortSectionLabel(section),
        weeksText(weeks),
        ...(due === null ? [] : [`due ${shortDayText(due, asOf)}`]),
      ]
      return (
        <>
          <p>{outcome}</p>
          <p className={styles.facts}>{facts.join(' · ')}</p>
        </>
      )
    }
    case 'changed':
      return existing === undefined ? null : (
        <dl className={styles.fields}>
          {proposal.fields.map((field) => (
            <FieldChange
              key={field}
              field={field}
              before={existing}
              after={proposal.milestone}
              catalog={catalog}
            />
          ))}
        </dl>
      )
    case 'obsolete':
      return <p>{proposal.reason}</p>
  }
}
