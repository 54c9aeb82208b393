import type { Catalog } from '#shared/catalog.ts'
import { SCOPE_WORDS, SOURCE_WORDS } from '#shared/evidence/words.ts'
import { EVIDENCE_SCOPES, EVIDENCE_SOURCES } from '#shared/vocabulary.ts'
import {
  type EvidenceFilter,
  type EvidencePage,
  NO_FILTER,
} from '../../../data/evidence/read-evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { QuietChoice } from '../../../ui/quiet-choice.tsx'
import { subjectOptions } from '../../../ui/subject-options.ts'
import { listHref } from '../address.ts'
import { countText, dayText, piecesText, spanText } from '../format.ts'
import styles from './evidence-list.module.css'

interface FilterBarProps {
  readonly filter: EvidenceFilter
  readonly page: EvidencePage | undefined
  readonly catalog: Catalog
}

/** Narrows the list. What is chosen is in the address, so that it can be linked to. */
export function FilterBar({ filter, page, catalog }: FilterBarProps) {
  // In the place of the address before: a choice is no step that "back" should undo.
  const change = (patch: Partial<EvidenceFilter>) =>
    window.location.replace(listHref({ ...filter, ...patch }))
  const isOn = Object.values(filter).some((value) => value !== null)
  const span = spanWords(filter)
  return (
    <search className={`${styles.bar} no-print`}>
      <QuietChoice
        className={styles.choice}
        label="Competency"
        all="All competencies"
        value={filter.subject}
        options={subjectOptions(catalog).map(({ value: id, label }) => ({ id, label }))}
        onChange={(subject) => change({ subject })}
      />
      <QuietChoice
        className={styles.choice}
        label="Scope"
        all="All scopes"
        value={filter.scope}
        options={EVIDENCE_SCOPES.map((id) => ({ id, label: SCOPE_WORDS[id].label }))}
        onChange={(scope) => change({ scope })}
      />
      <QuietChoice
        className={styles.choice}
        label="What it rests on"
        all="All sources"
        value={filter.source}
        options={EVIDENCE_SOURCES.map((id) => ({ id, label: SOURCE_WORDS[id].label }))}
        onChange={(source) => change({ source })}
      />
      {span !== '' && (
        <Button size="small" onClick={() => change({ from: null, until: null })}>
          {span}
          <span aria-hidden="true"> ×</span>
          <span className="visually-hidden">, show all days</span>
        </Button>
      )}
      <p className={styles.told} role="status">
        {isOn &&
          page !== undefined &&
          `${countText(page.found, 'of', 'of')} ${piecesText(page.total)} shown`}
      </p>
      {isOn && (
        <Button size="small" variant="quiet" onClick={() => change(NO_FILTER)}>
          Show all
        </Button>
      )}
    </search>
  )
}

function spanWords({ from, until }: EvidenceFilter): string {
  if (from !== null && until !== null) return spanText(from, until)
  if (from !== null) return `From ${dayText(from)}`
  return until === null ? '' : `Until ${dayText(until)}`
}
