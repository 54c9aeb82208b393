import type { Catalog, CatalogArtifact, PathPortfolio } from '#shared/catalog.ts'
import type { Completeness, Missing } from '#shared/portfolio/completeness.ts'
import type { Goal } from '#shared/records/goal.ts'
import { useWriter } from '../../../../data/data-context.ts'
import { pointsText } from '../../format.ts'
import styles from './completeness.module.css'
import { missingToWords } from './missing-words.ts'

export interface CompletenessProps {
  readonly completeness: Completeness
  readonly goal: Goal
  readonly suggested: PathPortfolio | null
  readonly catalog: Catalog
  /** Begins what was suggested. */
  readonly onStart: (suggested: readonly CatalogArtifact[]) => Promise<void>
}

interface WhatToDoProps extends Pick<CompletenessProps, 'suggested' | 'catalog' | 'onStart'> {
  readonly missing: Missing
}

/** One thing that is missing: the way to it, and what it would bring. */
export function WhatToDo({ missing, suggested, catalog, onStart }: WhatToDoProps) {
  const mayWrite = useWriter()
  const { id, todo, href } = missingToWords(missing, catalog)
  const begins = [...(suggested?.artifacts ?? []), ...(suggested?.leadershipEvidence ?? [])].find(
    ({ key }) => key === id,
  )
  const points = <span className={styles.points}>{pointsText(missing.points)}</span>
  if (href !== null) {
    return (
      <>
        <a href={href}>{todo}</a> {points}
      </>
    )
  }
  return (
    <>
      {mayWrite && begins !== undefined ? (
        <button type="button" className={styles.start} onClick={() => void onStart([begins])}>
          {todo}
        </button>
      ) : (
        todo
      )}{' '}
      {points}
    </>
  )
}
