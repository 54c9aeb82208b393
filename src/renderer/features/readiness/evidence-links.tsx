import type { Assessment, ItemResult } from '#shared/contract/assessment.ts'
import { type Items, labelOf } from './items.ts'
import styles from './pictures.module.css'

interface EvidenceLinksProps {
  readonly assessment: Assessment
  readonly items: Items
}

/** Competencies named at most. Source: judgement; the coverage shows all. */
const MOST = 5

/** The way from what is not sure to what would show it. */
export function EvidenceLinks({ assessment, items }: EvidenceLinksProps) {
  const lacking = lackingEvidence(assessment)
  if (lacking.length === 0) return null
  return (
    <p className={styles.ways}>
      Add evidence for{' '}
      {lacking.slice(0, MOST).map((id, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <a href={`#/portfolio/evidence/add?subject=${id}`}>{labelOf(items, id)}</a>
        </span>
      ))}
      , or <a href="#/portfolio/coverage">see what there is</a>.
    </p>
  )
}

/** What was rated and is not sure yet: high ratings that nothing shows first, then what counts most. */
export function lackingEvidence({
  technical,
  leadership,
  confidence,
}: Pick<Assessment, 'technical' | 'leadership' | 'confidence'>): readonly string[] {
  if (confidence.level === 'good') return []
  const rated: [string, ItemResult][] = [
    ...Object.entries(technical.capabilities),
    ...Object.entries(leadership.competencies),
  ]
  return rated
    .filter(([, item]) => !item.assumed)
    .sort(
      ([, one], [, other]) =>
        Number(other.unsupported) - Number(one.unsupported) ||
        other.weight - one.weight ||
        one.confidence - other.confidence,
    )
    .map(([id]) => id)
}
