import type { PlanOutcome } from '../../../data/milestone-plan.ts'
import { listText, milestonesText, wholeText } from '../format.ts'
import type { ProposalKind } from './proposal-groups.ts'

export const KIND_WORDS: Readonly<
  Record<ProposalKind, { readonly title: string; readonly lede: string }>
> = {
  new: { title: 'New', lede: 'What the plan asks for today and your roadmap does not have.' },
  changed: { title: 'Changed', lede: 'What the plan would now say differently.' },
  obsolete: {
    title: 'No longer needed',
    lede: 'Accepting lets go of them. They stay in the roadmap and can be taken up again.',
  },
}

/** What generating again leaves alone. */
export function keptSentence(kept: number): string {
  if (kept === 0) return ''
  return kept === 1
    ? '1 milestone stays as it is, because you began, ticked, edited or wrote it, or let go of it.'
    : `${wholeText(kept)} stay as they are, because you began, ticked, edited or wrote them, or let go of them.`
}

/** What became of the accepted changes. */
export function outcomeSentence({ added, changed, dropped, kept }: PlanOutcome): string {
  const parts = [
    ...(added > 0 ? [`${milestonesText(added)} added`] : []),
    ...(changed > 0 ? [`${wholeText(changed)} changed`] : []),
    ...(dropped > 0 ? [`${wholeText(dropped)} let go of`] : []),
    ...(kept > 0 ? [`${wholeText(kept)} left as ${kept === 1 ? 'it is' : 'they are'}`] : []),
  ]
  return parts.length === 0 ? 'Nothing had to change.' : `Done: ${listText(parts)}.`
}

/** What the button does with what is chosen, and with what is turned down for good. */
export function acceptText(chosen: number, turnedDown: number): string {
  if (chosen > 0) return `Accept ${wholeText(chosen)} ${chosen === 1 ? 'change' : 'changes'}`
  return turnedDown > 0 ? 'Keep the roadmap as it is' : 'Nothing is chosen'
}

export function turnDownText(count: number): string {
  return count === 1
    ? 'Do not suggest the one left out again'
    : `Do not suggest the ${wholeText(count)} left out again`
}
