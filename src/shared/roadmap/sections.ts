import type { RoadmapSectionId } from '../vocabulary.ts'

/** What a section of the roadmap is called, and what it is for. Ids and order: seed; the texts are ours. */
export interface RoadmapSection {
  readonly label: string
  /** For chips, rows and narrow columns. */
  readonly short: string
  /** What the section is for, in one sentence. */
  readonly purpose: string
}

export const roadmapSections: Readonly<Record<RoadmapSectionId, RoadmapSection>> = {
  leadership_assessment: {
    label: 'Leadership assessment',
    short: 'Assessment',
    purpose: 'Know where you stand, from more than your own view.',
  },
  competency_development_plan: {
    label: 'Competency development',
    short: 'Competencies',
    purpose: 'Grow what the role asks for and you do not have yet, the most costly gap first.',
  },
  experience_building_strategy: {
    label: 'Experience building',
    short: 'Experience',
    purpose: 'Come by the assignments that people in this role have behind them.',
  },
  network_and_visibility_plan: {
    label: 'Network and visibility',
    short: 'Network',
    purpose: 'Be known for the right things by those who decide.',
  },
  formal_development_programs: {
    label: 'Formal programs',
    short: 'Programs',
    purpose: 'Learn in a frame where others have put the material in order.',
  },
  mentorship_and_coaching_plan: {
    label: 'Mentorship and coaching',
    short: 'Mentorship',
    purpose: 'Have people who have done it, and help others in turn.',
  },
  success_metrics_and_milestones: {
    label: 'Success metrics and milestones',
    short: 'Metrics',
    purpose: 'Tell by something that others can check whether the plan works.',
  },
}
