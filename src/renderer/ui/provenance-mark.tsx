import type { Provenance } from '#shared/catalog.ts'
import styles from './provenance-mark.module.css'
import { Tooltip } from './tooltip.tsx'

export type ProvenanceKind = Provenance | 'person'

export interface ProvenanceMarkProps {
  source: ProvenanceKind
  /** More than the kind: the study's name and year, or why we judged so. */
  note?: string
}

/** Says where a number comes from. The same small mark everywhere; its meaning on hover and focus. */
export function ProvenanceMark({ source, note }: ProvenanceMarkProps) {
  const { letter, meaning } = MARKS[source]
  return (
    <Tooltip text={note === undefined ? meaning : `${meaning} ${note}`} naming>
      <button
        type="button"
        className={styles.mark}
        data-source={source}
        aria-label={`Source: ${meaning}${note === undefined ? '' : ` ${note}`}`}
      >
        {letter}
      </button>
    </Tooltip>
  )
}

const MARKS: Readonly<Record<ProvenanceKind, { letter: string; meaning: string }>> = {
  seed: { letter: 'S', meaning: 'Given: it stands in the document Cairn was ordered from.' },
  study: { letter: 'P', meaning: 'Published: a study gives this figure.' },
  judgement: { letter: 'J', meaning: 'Judgment: ours, because nobody has published one.' },
  own_ladder: { letter: 'L', meaning: 'Your own ladder: a level that you wrote down asks for it.' },
  person: { letter: 'Y', meaning: 'Yours: you entered it.' },
}
