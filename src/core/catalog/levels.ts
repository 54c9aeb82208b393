import type { Catalog } from '#shared/catalog.ts'

/** Where each level begins and ends on the 1 to 10 scale. Level names: seed; cut points: judgement. */
export const levels: Catalog['levels'] = [
  { id: 'developing', label: 'Developing', from: 1, to: 4, source: 'judgement' },
  { id: 'proficient', label: 'Proficient', from: 5, to: 6, source: 'judgement' },
  { id: 'advanced', label: 'Advanced', from: 7, to: 8, source: 'judgement' },
  { id: 'expert', label: 'Expert', from: 9, to: 10, source: 'judgement' },
]
