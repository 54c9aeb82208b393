import type { Catalog } from '#shared/catalog.ts'
import { type CoverageRow, type SubjectNeed, whatWouldHelp } from '#shared/evidence/coverage.ts'
import { SOURCE_WORDS } from '#shared/evidence/words.ts'
import type { RatingSubject } from '#shared/vocabulary.ts'
import { Badge } from '../../../ui/badge.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { addHref } from '../address.ts'
import { countText, dayText, listText, piecesText } from '../format.ts'
import styles from './coverage.module.css'

interface HelpSectionProps {
  readonly rows: readonly CoverageRow[]
  readonly catalog: Catalog
  readonly needOf: (subject: RatingSubject) => SubjectNeed
}

/** For each competency that lacks something the one thing that would help most. */
export function HelpSection({ rows, catalog, needOf }: HelpSectionProps) {
  const told = rows.map((row) => ({ row, help: whatWouldHelp(row) }))
  const lacking = told.filter(({ help }) => help !== null)
  const covered = told.filter(({ help }) => help === null)
  const nameOf = ({ subject }: CoverageRow) => subjectLabel(catalog, subject)
  return (
    <Section title="What would help most">
      <ul className={styles.helps}>
        {lacking.map(({ row, help }) => (
          <li key={row.subject} className={styles.help}>
            <div className={styles.helpWords}>
              <h3 className={styles.helpName}>
                {nameOf(row)}{' '}
                {needOf(row.subject).isCritical && <Badge tone="note">critical</Badge>}{' '}
                {row.isThin && <Badge tone="wait">thin</Badge>}{' '}
                {row.isStale && <Badge tone="care">stale</Badge>}
              </h3>
              <p>{help}</p>
              {row.pieces > 0 && <p className={styles.facts}>{factsOf(row)}</p>}
            </div>
            <LinkButton
              size="small"
              href={addHref(row)}
              aria-label={`Add evidence for ${nameOf(row)}`}
            >
              Add evidence
            </LinkButton>
          </li>
        ))}
      </ul>
      {covered.length > 0 && (
        <p className={styles.facts}>
          Well covered: {listText(covered.map(({ row }) => nameOf(row)))}.
        </p>
      )}
    </Section>
  )
}

function factsOf({ pieces, kinds, witnesses, newest }: CoverageRow): string {
  return [
    piecesText(pieces),
    listText(kinds.map((kind) => SOURCE_WORDS[kind].label.toLowerCase())),
    witnesses === 0 ? 'no witness' : countText(witnesses, 'witness', 'witnesses'),
    ...(newest === null ? [] : [`newest ${dayText(newest)}`]),
  ].join(' · ')
}
