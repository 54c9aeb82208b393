import { findOrganization, findPath } from '#core/catalog/find.ts'
import type { GeneratedMilestone } from '#shared/contract/roadmap.ts'
import { type MadePlan, planMilestones } from './read-plan.ts'

/** How many that could be let go of are named. */
const SHOWN = 6

/** A plan for reading in a terminal. */
export function planToText(made: MadePlan): string {
  const { target, asOf, plan } = made
  const role = `${findPath(target.path).label}, ${findOrganization(target.organization).label.toLowerCase()}`
  const count = planMilestones(made).length
  return [
    `Roadmap to ${role}, as of ${asOf}: ${count} milestones`,
    '',
    ...fitLines(made),
    ...plan.sections.flatMap(({ label, purpose, milestones }) => [
      '',
      `${label}: ${purpose}`,
      ...(milestones.length === 0 ? ['  nothing to do here'] : milestones.flatMap(milestoneLines)),
    ]),
  ].join('\n')
}

/** Whether it fits, and what would make it fit. */
export function fitLines(made: MadePlan): string[] {
  const { by, weeklyHours, plan } = made
  const { finish, shortfallWeeks, ways } = plan.fit
  const pace = `At ${weeklyHours} hours a week`
  if (finish === null) return [`${pace} it does not fit within twenty years.`]
  if (by === null) return [`${pace} the last milestone is due on ${finish}.`]
  if (shortfallWeeks === 0)
    return [`${pace} the last milestone is due on ${finish}, in time for ${by}.`]
  const titles = new Map(planMilestones(made).map(({ key, title }) => [key, title]))
  const named = ways.drop.slice(0, SHOWN).map((key) => `    ${titles.get(key)}`)
  const more = ways.drop.length - named.length
  return [
    `${pace} the last milestone is due on ${finish}, ${shortfallWeeks} weeks after ${by}. Ways out:`,
    ways.hours === null
      ? '  no number of hours is enough, since one thing waits for another'
      : `  give ${ways.hours} hours a week`,
    `  take until ${ways.by}`,
    ...(named.length === 0 ? [] : ['  let go of what is worth the least for its weeks:', ...named]),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ]
}

function milestoneLines({ title, start, due, cue, proof }: GeneratedMilestone): string[] {
  return [
    `  ${start ?? 'no date'} to ${due ?? 'no date'}  ${title}`,
    `    ${cue}`,
    `    Proof: ${proof}`,
  ]
}
