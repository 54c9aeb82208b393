import { useId } from 'react'
import type { Action } from '#shared/records/action.ts'
import { useEntryLinks } from '../../../data/entries/use-entries.ts'
import { evidenceHref } from '../../../data/record-address.ts'
import { Badge } from '../../../ui/badge.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import styles from './entry.module.css'
import { shortDayText } from './entry-words.ts'

const STATES: Readonly<Record<Action['state'], string>> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Let go of',
}

/** What came of an entry, and the ways to make more of it. */
export function OutcomePart({ id, mayWrite }: { readonly id: string; readonly mayWrite: boolean }) {
  const headingId = useId()
  const links = useEntryLinks(id)
  const query = `?entry=${encodeURIComponent(id)}`
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.partTitle}>
        What came of it
      </h2>
      {links !== undefined && links.evidence.length + links.actions.length > 0 && (
        <ul className={styles.links}>
          {links.evidence.map((each) => (
            <li key={each.id} className={styles.link}>
              <a href={evidenceHref(each.id)}>{each.title}</a>
              <span className={styles.quiet}>Evidence, {shortDayText(each.day)}</span>
            </li>
          ))}
          {links.actions.map((each) => (
            <li key={each.id} className={styles.link}>
              <a href="#/mentoring/actions">{each.text}</a>
              <span className={styles.quiet}>
                Action{each.due !== null && `, due ${shortDayText(each.due)}`}{' '}
                <Badge tone={each.state === 'done' ? 'good' : 'neutral'}>
                  {STATES[each.state]}
                </Badge>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div className={styles.tools}>
          <LinkButton size="small" href={`#/portfolio/evidence/add${query}`}>
            Make evidence of this
          </LinkButton>
          <LinkButton size="small" href={`#/mentoring/actions/add${query}`}>
            Add an action
          </LinkButton>
        </div>
      )}
    </section>
  )
}
