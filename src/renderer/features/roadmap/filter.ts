import type { Milestone } from '#shared/records/milestone.ts'
import type { MilestoneState, RatingSubject, RoadmapSectionId } from '#shared/vocabulary.ts'

/** What narrows the Trail, the List and the Board. null lets everything through. */
export interface MilestoneFilter {
  readonly search: string
  readonly section: RoadmapSectionId | null
  readonly competency: RatingSubject | null
  readonly state: MilestoneState | null
}

export const NO_FILTER: MilestoneFilter = {
  search: '',
  section: null,
  competency: null,
  state: null,
}

export function isFiltering({ search, section, competency, state }: MilestoneFilter): boolean {
  return search.trim() !== '' || section !== null || competency !== null || state !== null
}

/** Those that fit every part of the filter, in the order given. */
export function filterMilestones(
  milestones: readonly Milestone[],
  filter: MilestoneFilter,
): readonly Milestone[] {
  if (!isFiltering(filter)) return milestones
  const words = foldText(filter.search).split(/\s+/).filter(Boolean)
  return milestones.filter(
    (milestone) =>
      (filter.section === null || milestone.section === filter.section) &&
      (filter.competency === null || milestone.competencies.includes(filter.competency)) &&
      (filter.state === null || milestone.state === filter.state) &&
      hasWords(milestone, words),
  )
}

/** Every word of the search is somewhere in what the milestone says. */
export function hasWords(
  { title, outcome, cue, proof, notes }: Milestone,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true
  const text = foldText([title, outcome, cue, proof, notes].join('\n'))
  return words.every((word) => text.includes(word))
}

/** Without case and accents, so that "resume" finds "Résumé". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()
}
