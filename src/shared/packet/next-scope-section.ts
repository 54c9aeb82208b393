import type { PacketFacts } from './facts.ts'
import { milestoneWords, openMilestones } from './gaps-section.ts'
import { escapeLines, escapeMarkdown, joinBlocks, toBullets, toQuote } from './markdown.ts'
import { requirementsOf } from './subjects.ts'

/** Milestones named. Source: judgement. */
const MOST_MILESTONES = 5

/** What the role would consist of, why the person wants it, and what has begun. */
export function writeNextScope(facts: PacketFacts): string {
  const { level, goal } = facts
  const requirements = requirementsOf(facts)
  const summary = level?.level.summary.trim() ?? ''
  const why = goal?.why.trim() ?? ''
  const next = openMilestones(facts).slice(0, MOST_MILESTONES)
  return joinBlocks([
    summary === '' ? escapeMarkdown(requirements?.scope ?? '') : escapeLines(summary),
    ...(requirements === null
      ? []
      : ['### Responsibilities', toBullets(requirements.responsibilities.map(escapeMarkdown))]),
    ...(why === '' ? [] : ['### Why this role', toQuote(escapeLines(why))]),
    ...(next.length === 0
      ? ['No next steps are planned yet.']
      : ['### Next steps', toBullets(next.map((milestone) => milestoneWords(facts, milestone)))]),
  ])
}
