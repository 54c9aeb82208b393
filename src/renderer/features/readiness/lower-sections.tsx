import type { Catalog } from '#shared/catalog.ts'
import type { Assessment } from '#shared/contract/assessment.ts'
import type { Goal } from '#shared/records/goal.ts'
import type { Rating } from '#shared/records/rating.ts'
import type { Snapshot } from '#shared/records/snapshot.ts'
import type { SettingsValues } from '../../data/settings-repository.ts'
import { ChanceSection } from './chance-section.tsx'
import { ConfidenceSection } from './confidence-section.tsx'
import { ExplanationSection } from './explanation-section.tsx'
import { HistorySection } from './history-section.tsx'
import type { Items } from './items.ts'
import { OpeningSection } from './opening-section.tsx'
import { ScoreSettings } from './score-settings.tsx'
import { ShapeSection } from './shape-section.tsx'
import { earlierSnapshot } from './snapshots.ts'
import { TimelineSection } from './timeline-section.tsx'

export interface LowerSectionsProps {
  readonly assessment: Assessment
  readonly goal: Goal
  readonly catalog: Catalog
  readonly items: Items
  /** Newest first; undefined while being read. */
  readonly snapshots: readonly Snapshot[] | undefined
  readonly ratings: readonly Rating[]
  readonly settings: SettingsValues
}

/** What lies below the first screen: the pictures behind the score, the chances, the history and the settings. */
export function LowerSections({
  assessment,
  goal,
  catalog,
  items,
  snapshots,
  ratings,
  settings,
}: LowerSectionsProps) {
  return (
    <>
      <ShapeSection
        assessment={assessment}
        items={items}
        earlier={earlierSnapshot(snapshots ?? [], assessment.asOf)}
      />
      <ExplanationSection explanation={assessment.explanation} items={items} />
      <TimelineSection assessment={assessment} items={items} />
      <ChanceSection assessment={assessment} goal={goal} catalog={catalog} />
      <OpeningSection organization={assessment.organization} goal={goal} catalog={catalog} />
      <ConfidenceSection assessment={assessment} items={items} />
      <HistorySection snapshots={snapshots} ratings={ratings} />
      <ScoreSettings settings={settings} />
    </>
  )
}
