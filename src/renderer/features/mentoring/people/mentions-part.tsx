import { useState } from 'react'
import { firstLine } from '#shared/markdown/first-line.ts'
import type { Day } from '#shared/units/day.ts'
import { useEntriesAbout, useEvidenceSeenBy } from '../../../data/people/use-people.ts'
import { entryHref, evidenceHref } from '../../../data/record-address.ts'
import { Section } from '../../../ui/section.tsx'
import { shortDayText } from '../format.ts'
import listStyles from '../frame/list.module.css'
import { ShowMore } from '../frame/show-more.tsx'

const STEP = 20

interface MentionsPartProps {
  readonly personId: string
  readonly asOf: Day
}

interface Named {
  readonly id: string
  readonly day: Day | null
  readonly title: string
  readonly href: string
}

/** Journal entries and evidence that name the person. */
export function MentionsPart({ personId, asOf }: MentionsPartProps) {
  const [entryLimit, setEntryLimit] = useState(STEP)
  const [evidenceLimit, setEvidenceLimit] = useState(STEP)
  const entries = useEntriesAbout(personId, entryLimit)
  const evidence = useEvidenceSeenBy(personId, evidenceLimit)
  const hasEntries = entries !== undefined && entries.total > 0
  const hasEvidence = evidence !== undefined && evidence.total > 0
  return (
    <>
      {hasEntries && (
        <Section title="In your journal">
          <NamedList
            label="Journal entries"
            asOf={asOf}
            rows={entries.shown.map(({ id, record }) => ({
              id,
              day: record?.day ?? null,
              title: record === null ? UNREADABLE : firstLine(record.text) || 'Without words',
              href: entryHref(id),
            }))}
          />
          <ShowMore
            shown={entries.shown.length}
            total={entries.total}
            onMore={() => setEntryLimit(entryLimit + STEP)}
          />
        </Section>
      )}
      {hasEvidence && (
        <Section title="Evidence they saw">
          <NamedList
            label="Evidence"
            asOf={asOf}
            rows={evidence.shown.map(({ id, record }) => ({
              id,
              day: record?.day ?? null,
              title: record?.title ?? UNREADABLE,
              href: evidenceHref(id),
            }))}
          />
          <ShowMore
            shown={evidence.shown.length}
            total={evidence.total}
            onMore={() => setEvidenceLimit(evidenceLimit + STEP)}
          />
        </Section>
      )}
    </>
  )
}

const UNREADABLE = 'This one could not be read.'

function NamedList({
  label,
  rows,
  asOf,
}: {
  readonly label: string
  readonly rows: readonly Named[]
  readonly asOf: Day
}) {
  return (
    <ul className={listStyles.rows} aria-label={label}>
      {rows.map(({ id, day, title, href }) => (
        <li key={id} className={listStyles.row}>
          <div className={listStyles.text}>
            <a href={href} className={`${listStyles.title} ${listStyles.own}`}>
              {title}
            </a>
            {day !== null && <p className={listStyles.small}>{shortDayText(day, asOf)}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
