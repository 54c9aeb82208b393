import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import type { ProgramItem } from '#shared/program.ts'

/** What an item of the program says as a milestone, before it has a place in time. */
export function itemToMilestone(
  item: ProgramItem,
): Omit<GeneratedMilestone, 'start' | 'due' | 'dependsOn' | 'worth'> {
  return {
    key: `formal/${item.id}`,
    section: 'formal_development_programs',
    title: item.title,
    outcome: item.description,
    competencies: [...item.develops],
    challenge: null,
    // Beside the work at the job that it is tied to, an item asks for about an hour a week, which is the pace that
    // estimates are given at; so its calendar weeks, at the most, are the estimate (judgement).
    weeks: item.weeks.to,
    cue: item.cue,
    proof: item.proof,
  }
}
