import { groupBy } from '../../group-by.ts'
import type { Draft } from './draft.ts'

const TALK = 'network/manager_talk'

/** So many milestones of growth come before one that helps along. Source: judgement. */
const GROWTH_BEFORE_SUPPORT = 2

/**
 * The drafts in the order in which they are worth doing: first what tells where one stands and the talk with the
 * manager, then growth by what it is worth with the helps in between, and each check right after what it looks at.
 */
export function inOrderOfWorth(drafts: readonly Draft[]): Draft[] {
  const of = (section: Draft['section']) => drafts.filter((draft) => draft.section === section)
  const isTalk = ({ key }: Draft) => key === TALK
  const network = of('network_and_visibility_plan')
  const checks = of('success_metrics_and_milestones')
  const support = inTurn([
    network.filter((draft) => !isTalk(draft)),
    of('mentorship_and_coaching_plan'),
    of('formal_development_programs'),
  ])
  // Assignments come from the job and competencies grow beside it, so the two go side by side.
  const growth = inTurn([
    groupsByWorth(of('competency_development_plan')),
    groupsByWorth(of('experience_building_strategy')),
  ]).flat()
  const order = [...of('leadership_assessment'), ...network.filter(isTalk)]
  const placed = new Set<string>()
  const addReadyChecks = () => {
    for (const check of checks) {
      const isReady = check.dependsOn.every((key) => placed.has(key))
      if (placed.has(check.key) || !isReady) continue
      placed.add(check.key)
      order.push(check)
    }
  }
  growth.forEach((draft, at) => {
    order.push(draft)
    placed.add(draft.key)
    addReadyChecks()
    const help = (at + 1) % GROWTH_BEFORE_SUPPORT === 0 ? support.shift() : undefined
    if (help !== undefined) order.push(help)
  })
  order.push(...support)
  addReadyChecks()
  return order
}

/** What a plan keeps to the last: without the talk and the case nobody who decides ever hears of it. */
export function isNeeded({ key }: Pick<Draft, 'key'>): boolean {
  return key === TALK || key === 'metrics/case'
}

/** Steps towards the same thing as one group each; what is worth the most comes first. */
function groupsByWorth(drafts: readonly Draft[]): Draft[][] {
  const worthOf = (group: readonly Draft[]) => group.reduce((sum, { worth }) => sum + worth, 0)
  const groups = [...groupBy(drafts, ({ key }) => key.slice(0, key.lastIndexOf('/'))).values()]
  return groups.sort((a, b) => worthOf(b) - worthOf(a))
}

/** The first of each list, the second of each, and so on. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat()
}
