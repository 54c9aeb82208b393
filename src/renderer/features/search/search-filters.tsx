import { SEARCH_KINDS } from '#shared/search/document.ts'
import { LEADER_LETTERS, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { idToWords } from '../../data/history/value-words.ts'
import { usePeople } from '../../data/people/use-people.ts'
import { Button } from '../../ui/button.tsx'
import { QuietChoice } from '../../ui/quiet-choice.tsx'
import { NOTHING_WANTED, toDay, type Wanted } from './address.ts'
import styles from './search-filters.module.css'
import { KIND_WORDS } from './words.ts'

interface SearchFiltersProps {
  readonly wanted: Wanted
  readonly onChange: (part: Partial<Wanted>) => void
}

/** Narrows what is found. Each choice says by itself what it narrows. */
export function SearchFilters({ wanted, onChange }: SearchFiltersProps) {
  const people = usePeople() ?? []
  const { text: _, ...filters } = wanted
  const isOn = Object.values(filters).some((value) => value !== null)
  return (
    <fieldset className={styles.bar}>
      <legend className="visually-hidden">Narrow down</legend>
      <QuietChoice
        className={styles.choice}
        label="Kind"
        all="All kinds"
        value={wanted.kind}
        options={SEARCH_KINDS.map((id) => ({ id, label: KIND_WORDS[id].many }))}
        onChange={(kind) => onChange({ kind })}
      />
      <QuietChoice
        className={styles.choice}
        label="Person"
        all="Everybody"
        value={wanted.person}
        options={people.map(({ id, name }) => ({ id, label: name }))}
        onChange={(person) => onChange({ person })}
      />
      <QuietChoice
        className={styles.choice}
        label="Competency"
        all="All competencies"
        value={wanted.competency}
        options={RATING_SUBJECTS.map((id) => ({ id, label: idToWords(id) }))}
        onChange={(competency) => onChange({ competency })}
      />
      <QuietChoice
        className={styles.choice}
        label="LEADER letter"
        all="All letters"
        value={wanted.letter}
        options={LEADER_LETTERS.map((id) => ({ id, label: idToWords(id) }))}
        onChange={(letter) => onChange({ letter })}
      />
      <span className={styles.days}>
        <DayField label="From" value={wanted.from} onChange={(from) => onChange({ from })} />
        <DayField label="To" value={wanted.to} onChange={(to) => onChange({ to })} />
      </span>
      {isOn && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => onChange({ ...NOTHING_WANTED, text: wanted.text })}
        >
          Clear
        </Button>
      )}
    </fieldset>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: Wanted['from']
  readonly onChange: (day: Wanted['from']) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className={styles.day}>
      {label}
      <input
        type="date"
        className={styles.choice}
        data-on={value !== null || undefined}
        value={value ?? ''}
        onChange={(event) => onChange(toDay(event.currentTarget.value))}
      />
    </label>
  )
}
