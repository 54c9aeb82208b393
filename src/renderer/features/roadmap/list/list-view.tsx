import { useState } from 'react'
import type { CompetencyPlan } from '#shared/contract/roadmap.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { SegmentedControl } from '../../../ui/segmented-control.tsx'
import { isFiltering } from '../filter.ts'
import { FitDatesDialog } from '../fit-dates/fit-dates-dialog.tsx'
import { useMilestoneActions } from '../milestone-actions.ts'
import { isOpen } from '../state-words.ts'
import type { RoadmapViewProps } from '../view-props.ts'
import { clearFilter, setGrouping, useViewState } from '../view-state.ts'
import { groupByQuarter } from './groups.ts'
import { ListGroups } from './list-groups.tsx'
import styles from './list-view.module.css'
import { QuickAdd } from './quick-add.tsx'
import { SortableList } from './sortable-list.tsx'

interface ListViewProps extends RoadmapViewProps {
  readonly competencyPlans: readonly CompetencyPlan[]
  /** The address asks to add one. */
  readonly isAdding: boolean
}

const GROUPINGS = [
  { value: 'section', label: 'By section' },
  { value: 'quarter', label: 'By quarter' },
] as const

/** The roadmap as rows to tick off. */
export function ListView({ competencyPlans, isAdding, ...view }: ListViewProps) {
  const { goal, catalog, milestones, shown, asOf } = view
  const { mayWrite } = useMilestoneActions()
  const grouping = useViewState((state) => state.grouping)
  const filter = useViewState((state) => state.filter)
  const [isFitting, setIsFitting] = useState(false)

  return (
    <>
      {mayWrite && (
        <QuickAdd
          goalId={goal.id}
          filter={filter}
          isAsked={isAdding}
          staysAsked={milestones.length === 0}
        />
      )}
      {milestones.length > 0 && (
        <div className={`${styles.tools} no-print`}>
          <SegmentedControl
            label="Group the list"
            hideLabel
            value={grouping}
            segments={GROUPINGS}
            onChange={setGrouping}
          />
          {mayWrite && milestones.some(isOpen) && (
            <Button variant="quiet" size="small" onClick={() => setIsFitting(true)}>
              Fit the dates
            </Button>
          )}
        </div>
      )}
      {milestones.length > 0 && shown.length === 0 ? (
        <EmptyState
          title="Nothing fits these filters"
          action={<Button onClick={clearFilter}>Clear the filters</Button>}
        >
          Your milestones are all still there.
        </EmptyState>
      ) : grouping === 'section' ? (
        <SortableList
          milestones={milestones}
          shown={shown}
          keepEmpty={!isFiltering(filter) && milestones.length > 0}
          catalog={catalog}
          asOf={asOf}
          competencyPlans={competencyPlans}
        />
      ) : (
        <ListGroups
          groups={groupByQuarter(shown)}
          milestones={milestones}
          catalog={catalog}
          asOf={asOf}
          competencyPlans={[]}
          onMove={null}
        />
      )}
      {isFitting && <FitDatesDialog {...view} onClose={() => setIsFitting(false)} />}
    </>
  )
}
