import type { Assessment } from '../contract/assessment.ts'
import type { Milestone } from '../records/milestone.ts'
import { RATING_SUBJECTS } from '../vocabulary.ts'
import type { PacketFacts } from './facts.ts'
import { escapeMarkdown, joinBlocks, toBullets } from './markdown.ts'
import { itemOf, labelOf } from './subjects.ts'
import { dueWords, listWords, lowerFirst, pointsWords } from './words.ts'

/** Gaps told one by one; the others follow in a line. Source: judgement. */
const MOST_GAPS = 6

/** Milestones named for one gap. Source: judgement. */
const MOST_MILESTONES = 2

type Gap = Assessment['gaps'][number]

/** What still falls short, the most costly first, and what is planned about it. */
export function writeGaps(facts: PacketFacts): string {
  const { gaps, experience } = facts.assessment
  const { years } = experience
  const { format } = facts
  if (gaps.length === 0 && years.attainment >= 1) {
    return 'Nothing: every rating and assignment meets what the role asks for.'
  }
  const rest = gaps.slice(MOST_GAPS).map(({ id }) => lowerFirst(labelOf(facts, id)))
  return joinBlocks([
    gaps.length === 0 ? '' : 'Points are those of the 100 that closing the gap would bring back.',
    toBullets(gaps.slice(0, MOST_GAPS).map((gap) => gapLine(facts, gap))),
    rest.length === 0 ? '' : `Smaller gaps: ${listWords(rest)}.`,
    years.attainment >= 1
      ? ''
      : `Years of experience: ${format.number(years.current)} of ${format.number(years.required)}${years.assumed ? ' (none entered)' : ''}. Time alone closes this.`,
  ])
}

function gapLine(facts: PacketFacts, gap: Gap): string {
  const { format } = facts
  const { id, points } = gap
  const worth = Math.round(points)
  const cost =
    worth < 1
      ? 'less than 1 point'
      : `about ${format.number(worth)} ${worth === 1 ? 'point' : 'points'}`
  const planned = openMilestones(facts)
    .filter((milestone) => develops(milestone, gap))
    .slice(0, MOST_MILESTONES)
    .map((milestone) => milestoneWords(facts, milestone))
  return `**${labelOf(facts, id)}**: ${standsWords(facts, gap)}, ${cost}. ${planned.length === 0 ? 'Nothing is planned yet.' : `Planned: ${planned.join('; ')}.`}`
}

/** How far it is from what the role asks for. */
function standsWords(facts: PacketFacts, { id, kind, current, required }: Gap): string {
  const { format } = facts
  if (kind === 'challenge') {
    const times = required === 1 ? 'time' : 'times'
    return `met ${format.number(current)} of ${format.number(required)} ${times}`
  }
  const subject = RATING_SUBJECTS.find((each) => each === id)
  const isAssumed = subject !== undefined && itemOf(facts, subject).assumed
  return isAssumed
    ? `asks for ${pointsWords(required, format)}, not rated yet`
    : `${pointsWords(current, format)} of ${pointsWords(required, format)}`
}

function develops({ competencies, challenge }: Milestone, { id, kind }: Gap): boolean {
  return kind === 'challenge' ? challenge === id : competencies.some((each) => each === id)
}

/** What is being worked on, then what is planned, the nearest day first. */
export function openMilestones({ milestones }: PacketFacts): readonly Milestone[] {
  const order = ({ state, due }: Milestone) => `${state === 'active' ? 0 : 1}${due ?? '9999'}`
  return milestones
    .filter(({ state }) => state === 'active' || state === 'planned')
    .toSorted((one, other) => {
      const [a, b] = [order(one), order(other)]
      if (a !== b) return a < b ? -1 : 1
      return one.rank - other.rank
    })
}

/** "Write a technical strategy (under way, due Mar 1, 2026)". */
export function milestoneWords(all: PacketFacts, { title, state, due }: Milestone): string {
  const facts = [
    ...(state === 'active' ? ['under way'] : []),
    ...(due === null ? [] : [dueWords(due, all)]),
  ]
  const told = facts.length === 0 ? '' : ` (${facts.join(', ')})`
  return `${escapeMarkdown(title)}${told}`
}
