import type { Catalog } from '#shared/catalog.ts'
import { SCOPE_WORDS, SOURCE_WORDS } from '#shared/evidence/words.ts'
import { evidenceHref } from '../../../data/record-address.ts'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { dateText, dayText, monthText } from '../format.ts'
import styles from './evidence-list.module.css'
import type { ListLine } from './to-months.ts'

interface EvidenceLineProps {
  readonly line: ListLine
  readonly catalog: Catalog
}

/** One line of the list. */
export function EvidenceLine({ line: { kind, row }, catalog }: EvidenceLineProps) {
  if (kind === 'month') return <h2 className={styles.month}>{monthText(row.day)}</h2>
  const { id, day, evidence } = row
  if (evidence === null) {
    return (
      <p className={styles.unreadable}>
        A piece of {dayText(day)} could not be read. The rest is untouched; an earlier copy may
        still have it, under <a href="#/settings/backups">Copies and backup files</a>.
      </p>
    )
  }
  const { title, scope, source, competencies } = evidence
  return (
    <article className={styles.piece}>
      <time dateTime={day} className={styles.day}>
        {dateText(day)}
      </time>
      <div className={styles.words}>
        <a href={evidenceHref(id)} className={styles.title}>
          {title}
        </a>
        <p className={styles.facts}>
          {/* Without anything else to rest on, a piece is its writer's own account. */}
          {SCOPE_WORDS[scope].label}
          {source !== 'own_account' && ` · ${SOURCE_WORDS[source].label}`}
        </p>
        {competencies.length > 0 && (
          <p className={styles.shows}>
            {competencies.map(({ subject }) => subjectLabel(catalog, subject)).join(' · ')}
          </p>
        )}
      </div>
    </article>
  )
}
