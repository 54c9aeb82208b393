import type { MilestoneInput, Proposal } from '#shared/contract/roadmap.ts'
import { generatedToInput } from '#shared/roadmap/generated-to-input.ts'
import type { AcceptedPlan } from '../../../data/milestone-plan.ts'

export type ProposalKind = Proposal['kind']

/** In the order in which they are shown. */
export const KINDS_IN_ORDER: readonly ProposalKind[] = ['new', 'changed', 'obsolete']

export type ProposalOf<Kind extends ProposalKind> = Extract<Proposal, { kind: Kind }>

/** What names a proposal, the same each time it is made. */
export function proposalId(proposal: Proposal): string {
  return proposal.kind === 'new' ? proposal.milestone.key : `${proposal.kind}/${proposal.id}`
}

export function ofKind<Kind extends ProposalKind>(
  proposals: readonly Proposal[],
  kind: Kind,
): readonly ProposalOf<Kind>[] {
  return proposals.filter((proposal): proposal is ProposalOf<Kind> => proposal.kind === kind)
}

/** The chosen proposals as the store takes them, with those that are turned down for good. */
export function toAcceptedPlan(
  chosen: readonly Proposal[],
  turnedDown: readonly Proposal[],
): AcceptedPlan {
  return {
    add: ofKind(chosen, 'new').map(({ milestone }) => milestone),
    change: ofKind(chosen, 'changed').map(({ id, fields, milestone }) => ({
      id,
      fields,
      milestone,
    })),
    drop: ofKind(chosen, 'obsolete').map(({ id }) => id),
    letGo: ofKind(turnedDown, 'new').map(({ milestone }) => milestone),
    keep: turnedDown.flatMap((proposal) => (proposal.kind === 'new' ? [] : [proposal.id])),
  }
}

/** The roadmap as it would be with the chosen proposals; what is only planned so far goes by its key. */
export function withProposals(
  existing: readonly MilestoneInput[],
  chosen: readonly Proposal[],
): readonly MilestoneInput[] {
  const changes = new Map(ofKind(chosen, 'changed').map((change) => [change.id, change]))
  const drops = new Set(ofKind(chosen, 'obsolete').map(({ id }) => id))
  const kept = existing.map((each): MilestoneInput => {
    if (drops.has(each.id)) return { ...each, state: 'dropped' }
    const change = changes.get(each.id)
    return change?.fields.includes('weeks') ? { ...each, weeks: change.milestone.weeks } : each
  })
  return [...kept, ...ofKind(chosen, 'new').map(({ milestone }) => generatedToInput(milestone))]
}
