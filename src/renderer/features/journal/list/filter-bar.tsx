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
import { QuietChoice } from '../../../ui/quiet-choice.tsx'
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
      <QuietChoice
        className={styles.choice}
        label="LEADER letter"
        all="All letters"
        value={filter.letter}
        options={LEADER.map(({ id, letter, label }) => ({ id, label: `${letter} · ${label}` }))}
        onChange={(letter) => change({ letter: letter as LeaderLetter | null })}
      />
      <QuietChoice
        className={styles.choice}
        label="Competency"
        all="All competencies"
        value={filter.competency}
        options={subjects}
        onChange={(competency) => change({ competency: competency as RatingSubject | null })}
      />
      <QuietChoice
        className={styles.choice}
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
