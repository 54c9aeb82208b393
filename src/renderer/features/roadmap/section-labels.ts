import { roadmapSections } from '#shared/roadmap/sections.ts'
import { ROADMAP_SECTION_IDS, type RoadmapSectionId } from '#shared/vocabulary.ts'

/** The seven sections in the order in which they stand on every screen. */
export const SECTIONS_IN_ORDER: readonly RoadmapSectionId[] = ROADMAP_SECTION_IDS

export function sectionLabel(section: RoadmapSectionId): string {
  return roadmapSections[section].label
}

export function shortSectionLabel(section: RoadmapSectionId): string {
  return roadmapSections[section].short
}

export function sectionPurpose(section: RoadmapSectionId): string {
  return roadmapSections[section].purpose
}
