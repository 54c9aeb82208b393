import type { Catalog } from '#shared/catalog.ts'
import type { CHANGEABLE_FIELDS, GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { Milestone } from '#shared/records/milestone.ts'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { listText, weeksText } from '../format.ts'
import styles from './field-change.module.css'
import { wordDiff } from './word-diff.ts'

type ChangeableField = (typeof CHANGEABLE_FIELDS)[number]

interface FieldChangeProps {
  readonly field: ChangeableField
  readonly before: Milestone
  readonly after: GeneratedMilestone
  readonly catalog: Catalog
}

const LABELS: Readonly<Record<ChangeableField, string>> = {
  title: 'Title',
  outcome: 'Outcome',
  competencies: 'Develops',
  weeks: 'Estimate',
  cue: 'If-then cue',
  proof: 'Proof',
}

/** One field, before and after: texts with the words that differ marked, numbers and lists side by side. */
export function FieldChange({ field, before, after, catalog }: FieldChangeProps) {
  return (
    <div className={styles.field}>
      <dt className={styles.label}>{LABELS[field]}</dt>
      <dd className={styles.change}>
        {field === 'weeks' || field === 'competencies' ? (
          <>
            <del className={styles.out}>{shortText(field, before, catalog)}</del>
            <span aria-hidden="true" className={styles.arrow}>
              →
            </span>
            <ins className={styles.in}>{shortText(field, after, catalog)}</ins>
          </>
        ) : (
          <TextChange before={before[field]} after={after[field]} />
        )}
      </dd>
    </div>
  )
}

function TextChange({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = wordDiff(before, after)
  if (parts.every(({ kind }) => kind !== 'same')) {
    return (
      <>
        {before !== '' && <del className={styles.whole}>{before}</del>}
        <ins className={styles.whole}>{after === '' ? 'Nothing' : after}</ins>
      </>
    )
  }
  return parts.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity and no state
    if (kind === 'same') return <span key={index}>{text}</span>
    const Mark = kind === 'out' ? 'del' : 'ins'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity and no state
      <span key={index}>
        <Mark className={kind === 'out' ? styles.out : styles.in}>{text.trimEnd()}</Mark>
        {/\s$/.test(text) || kind === 'out' ? ' ' : ''}
      </span>
    )
  })
}

function shortText(
  field: 'weeks' | 'competencies',
  { weeks, competencies }: Pick<Milestone, 'weeks' | 'competencies'>,
  catalog: Catalog,
): string {
  if (field === 'weeks') return weeksText(weeks)
  if (competencies.length === 0) return 'nothing in particular'
  return listText(competencies.map((subject) => subjectLabel(catalog, subject)))
}
