import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useRef } from 'react'
import { MILESTONE_STATES, RATING_SUBJECTS } from '#shared/vocabulary.ts'
import { Button } from '../../../ui/button.tsx'
import { QuietChoice } from '../../../ui/quiet-choice.tsx'
import { subjectLabel } from '../../../ui/subject-options.ts'
import { isFiltering } from '../filter.ts'
import { milestonesText, wholeText } from '../format.ts'
import { SECTIONS_IN_ORDER, sectionLabel } from '../section-labels.ts'
import { stateWord } from '../state-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { changeFilter, clearFilter, useViewState } from '../view-state.ts'
import styles from './filter-bar.module.css'

/** Narrows all views alike; what is chosen stays while one goes from view to view. */
export function FilterBar({ view }: { readonly view: RoadmapViewProps }) {
  const { catalog, milestones, shown } = view
  const filter = useViewState((state) => state.filter)
  const search = useRef<HTMLInputElement>(null)

  const present = new Set(milestones.flatMap(({ competencies }) => competencies))
  if (filter.competency !== null) present.add(filter.competency)
  const isOn = isFiltering(filter)
  return (
    <search className={`${styles.bar} no-print`}>
      <div className={styles.search}>
        <IconSearch aria-hidden="true" className={styles.sign} />
        <input
          ref={search}
          type="search"
          className={styles.input}
          aria-label="Search milestones"
          placeholder="Search"
          autoComplete="off"
          value={filter.search}
          onChange={(event) => changeFilter({ search: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.search === '') return
            event.preventDefault()
            changeFilter({ search: '' })
          }}
        />
      </div>
      <QuietChoice
        className={styles.choice}
        label="Section"
        all="All sections"
        value={filter.section}
        options={SECTIONS_IN_ORDER.map((id) => ({ id, label: sectionLabel(id) }))}
        onChange={(section) => changeFilter({ section })}
      />
      <QuietChoice
        className={styles.choice}
        label="Competency"
        all="All competencies"
        value={filter.competency}
        options={RATING_SUBJECTS.filter((id) => present.has(id)).map((id) => ({
          id,
          label: subjectLabel(catalog, id),
        }))}
        onChange={(competency) => changeFilter({ competency })}
      />
      <QuietChoice
        className={styles.choice}
        label="State"
        all="All states"
        value={filter.state}
        options={MILESTONE_STATES.map((id) => ({ id, label: stateWord(id) }))}
        onChange={(state) => changeFilter({ state })}
      />
      <p className={styles.told} role="status">
        {isOn && (
          <>
            {wholeText(shown.length)} of {milestonesText(milestones.length)} shown
          </>
        )}
      </p>
      {isOn && (
        <Button
          variant="quiet"
          size="small"
          onClick={() => {
            clearFilter()
            search.current?.focus()
          }}
        >
          Clear
        </Button>
      )}
    </search>
  )
}
