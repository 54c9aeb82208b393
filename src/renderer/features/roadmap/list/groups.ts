import type { Milestone } from '#shared/records/milestone.ts'
import type { Day } from '#shared/units/day.ts'
import type { RoadmapSectionId } from '#shared/vocabulary.ts'
import { quarterText } from '../format.ts'
import { SECTIONS_IN_ORDER, sectionLabel } from '../section-labels.ts'

/** A heading of the list with what stands under it. */
export interface MilestoneGroup {
  readonly id: string
  readonly label: string
  /** null in a list by quarter. */
  readonly section: RoadmapSectionId | null
  /** In their order, without those that were let go of. */
  readonly milestones: readonly Milestone[]
  /** Let go of; folded at the end. */
  readonly dropped: readonly Milestone[]
}

const UNDATED = 'undated'

/** The seven sections in order; `keepEmpty` also shows those without milestones, so that one can be moved there. */
export function groupBySection(
  milestones: readonly Milestone[],
  keepEmpty: boolean,
): readonly MilestoneGroup[] {
  return SECTIONS_IN_ORDER.map((section) =>
    toGroup(
      section,
      sectionLabel(section),
      section,
      milestones.filter((milestone) => milestone.section === section),
    ),
  ).filter((group) => keepEmpty || group.milestones.length + group.dropped.length > 0)
}

/** By the quarter in which they were done or are due, earliest first, what has no day last. */
export function groupByQuarter(milestones: readonly Milestone[]): readonly MilestoneGroup[] {
  const groups = new Map<string, { readonly day: Day | null; readonly items: Milestone[] }>()
  const dated = milestones.map((milestone) => ({ milestone, day: dayOf(milestone) }))
  for (const { milestone, day } of dated.sort((a, b) => compareDays(a.day, b.day))) {
    const id = day === null ? UNDATED : quarterId(day)
    const group = groups.get(id) ?? { day, items: [] }
    group.items.push(milestone)
    groups.set(id, group)
  }
  return [...groups].map(([id, { day, items }]) =>
    toGroup(id, day === null ? 'Without a date' : quarterText(day), null, items),
  )
}

function toGroup(
  id: string,
  label: string,
  section: RoadmapSectionId | null,
  all: readonly Milestone[],
): MilestoneGroup {
  return {
    id,
    label,
    section,
    milestones: all.filter(({ state }) => state !== 'dropped'),
    dropped: all.filter(({ state }) => state === 'dropped'),
  }
}

function dayOf({ state, doneOn, due, start }: Milestone): Day | null {
  return (state === 'done' ? doneOn : null) ?? due ?? start
}

/** Shape: `2027-1` to `2027-4`. */
function quarterId(day: Day): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function compareDays(first: Day | null, second: Day | null): number {
  if (first === second) return 0
  if (first === null) return 1
  if (second === null) return -1
  return first < second ? -1 : 1
}
