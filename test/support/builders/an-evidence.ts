import type { Evidence } from '#shared/records/evidence.ts'
import type { Day } from '#shared/units/day.ts'
import { recordBase } from './record.ts'

/** A piece of evidence that shows influence. */
export function anEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    ...recordBase(),
    title: 'Three teams took over the deploy checklist',
    day: '2026-03-01' as Day,
    story: '',
    scope: 'several_teams',
    source: 'artifact',
    impact: '',
    numbers: [],
    seenBy: [],
    links: [],
    competencies: [{ subject: 'influence', strength: 2 }],
    entries: [],
    sessions: [],
    ...overrides,
  }
}
