import { LEADER } from '#shared/journal/leader.ts'
import type { LeaderLetter, RatingSubject } from '#shared/vocabulary.ts'
import {
  type EntryFilter,
  isFilteringEntries,
  NO_ENTRY_FILTER,
} from '../../../data/entries/entry-filter.ts'
import { usePeople } from '../../../data/people/use-people.ts'
import { useCatalog } from '../../../host/use-catalog.ts'
import { Button } from '../../../ui/button.tsx'
import { listHref } from './address.ts'
import { goTo } from './go-to.ts'
import styles from './list.module.css'

/** Narrows the journal. What is chosen stands in the address, so that it can be come back to. */
export function FilterBar({ filter }: { readonly filter: EntryFilter }) {
  const { catalog } = useCatalog()
  const people = usePeople() ?? []
  const change = (part: Partial<EntryFilter>) => goTo(listHref({ ...filter, ...part }))
  const subjects = catalog === null ? [] : [...catalog.competencies, ...catalog.capabilities]
  return (
    <search className={`${styles.bar} no-print`} aria-label="Narrow the journal">
      <Choice
        label="LEADER letter"
        all="All letters"
        value={filter.letter}
        options={LEADER.map(({ id, letter, label }) => ({ id, label: `${letter} · ${label}` }))}
        onChange={(letter) => change({ letter: letter as LeaderLetter | null })}
      />
      <Choice
        label="Competency"
        all="All competencies"
        value={filter.competency}
        options={subjects}
        onChange={(competency) => change({ competency: competency as RatingSubject | null })}
      />
      <Choice
        label="Person"
        all="All people"
        value={filter.person}
        options={people.map(({ id, name }) => ({ id, label: name }))}
        onChange={(person) => change({ person })}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filter.starred}
        onClick={() => change({ starred: !filter.starred })}
      >
        Starred
      </button>
      {isFilteringEntries(filter) && (
        <Button variant="quiet" size="small" onClick={() => change(NO_ENTRY_FILTER)}>
          Clear
        </Button>
      )}
    </search>
  )
}

interface ChoiceProps {
  readonly label: string
  /** What choosing none is called. */
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (value: string | null) => void
}

/** The platform's own list, without a label above it: its first row says what it narrows. */
function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const isKnown = value === null || options.some(({ id }) => id === value)
  return (
    <select
      aria-label={label}
      className={styles.choice}
      data-on={value !== null || undefined}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {/* Narrowed to something that is not there: the list says so instead of showing another choice. */}
      {!isKnown && <option value={value}>Not there any more</option>}
      {options.map(({ id, label: text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  )
}
